import AuditModel
import Testing

@testable import AuditStore

struct SplitMix64Tests {
  /// From Java 17: `new SplittableRandom(seed).nextLong()`, five times.
  @Test(
    arguments: [
      (
        0,
        [
          0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F,
          0xF88B_B8A8_724C_81EC, 0x1B39_896A_51A8_749B,
        ]
      ),
      (
        1_234_567,
        [
          0x599E_D017_FB08_FC85, 0x2C73_F084_5854_0FA5, 0x883E_BCE5_A3F2_7C77,
          0x3FBE_F740_E917_7B3F, 0xE3B8_3467_08CB_5ECD,
        ]
      ),
      (
        .max,
        [
          0xE4D9_7177_1B65_2C20, 0xE99F_F867_DBF6_82C9, 0x382F_F84C_B272_81E9,
          0x6D1D_B36C_CBA9_82D2, 0xB4A0_472E_5780_69AE,
        ]
      ),
    ] as [(UInt64, [UInt64])]
  )
  func `the numbers are those of Java's SplittableRandom`(seed: UInt64, numbers: [UInt64]) {
    var generator = SplitMix64(seed: seed)
    #expect((0..<5).map { _ in generator.next() } == numbers)
  }

  @Test func `a draw below a limit takes the high bits, so it follows from the numbers above`() {
    // 0xE220… / 2^64 = 0.88330…, so of 1000 it is 883; 0x6E78… / 2^64 = 0.43152…, so 431.
    var generator = SplitMix64(seed: 0)
    #expect(generator.below(1000) == 883)
    #expect(generator.below(1000) == 431)
  }

  @Test func `an element is drawn by its weight, and never with weight 0`() {
    // 883 of 1000 lies beyond the first 800, and 431 of 1000 within them.
    var generator = SplitMix64(seed: 0)
    let weighted = [("often", weight: 800), ("never", weight: 0), ("seldom", weight: 200)]
    #expect(generator.element(of: weighted) == "seldom")
    #expect(generator.element(of: weighted) == "often")
  }
}
