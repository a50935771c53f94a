import AuditModel
import Testing

struct PersonalDataTests {
  @Test(arguments: [
    ("Siân Morgan", PersonalData.name),
    ("morgan, rhys", .name),
    ("Llŷr", .name),
    ("12/03/2015", .dateOfBirth),
    ("2015-03-12", .dateOfBirth),
    ("12032015", .dateOfBirth),
    ("12.03.15", .dateOfBirth),
    ("QQ 12 34 56 C", .nationalInsuranceNumber),
    ("qq123456c", .nationalInsuranceNumber),
    // 943 476 5919 is the NHS Data Dictionary's example: 9×10+4×9+3×8+4×7+7×6+6×5+5×4+9×3+1×2
    // = 299; 299 mod 11 = 2; 11 − 2 = 9.
    ("943 476 5919", .nhsNumber),
  ])
  func `a reference that could name a child is noticed`(text: String, expected: PersonalData) {
    #expect(PersonalData.resembled(by: text) == expected)
  }

  @Test(arguments: [
    "WX-0412", "NPT-2026-017", "case 12", "0412", "120315", "9434765918", "CAFAT 7", "",
  ])
  func `a pseudonymous reference is left in peace`(text: String) {
    #expect(PersonalData.resembled(by: text) == nil)
  }
}
