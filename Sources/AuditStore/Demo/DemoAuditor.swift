/// A made-up auditor: an id, a device, and the language of the notes.
struct DemoAuditor: Sendable {
  let id: String
  let device: String
  let writesWelsh: Bool

  static let all = [
    DemoAuditor(id: "aud-1", device: "d-7f3a", writesWelsh: false),
    DemoAuditor(id: "aud-2", device: "d-19c4", writesWelsh: false),
    DemoAuditor(id: "aud-3", device: "d-e05b", writesWelsh: true),
    DemoAuditor(id: "aud-4", device: "d-4d82", writesWelsh: false),
    DemoAuditor(id: "aud-5", device: "d-b6f0", writesWelsh: false),
    DemoAuditor(id: "aud-6", device: "d-2ac9", writesWelsh: true),
  ]
}
