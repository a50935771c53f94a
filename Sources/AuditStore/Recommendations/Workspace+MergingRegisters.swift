import AuditModel

extension Workspace {
  /// Brings the registers of another workspace that are not here; one that is here stays as it is.
  ///
  /// `take` is told what came of every file, by its path in the workspace.
  func mergeRegisters(
    from source: MergeSource,
    isDryRun: Bool,
    each take: (_ path: String, MergeOutcome) -> Void
  ) throws(FileError) {
    let part = Part.recommendations
    let names: [String]
    do throws(FileError) {
      names = try source.names(in: part, endingIn: ".yaml")
    } catch {
      return take(part, .refused([InputError(error)]))
    }
    for name in names {
      take("\(part)/\(name)", try bringRegister(name, from: source, isDryRun: isDryRun))
    }
  }

  private func bringRegister(
    _ name: String,
    from source: MergeSource,
    isDryRun: Bool
  ) throws(FileError) -> MergeOutcome {
    let place = "\(Part.recommendations)/\(name)"
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try source.read(name, in: Part.recommendations)
    } catch {
      return .refused([InputError(error)])
    }
    do throws(InputErrors) {
      let file = "\(source.path)/\(place)"
      let register = try RecommendationRegister.read(bytes, file: file, welsh: .optional).value
      guard "\(register.id).yaml" == name else {
        return .refused([.otherName(file, should: register.id)])
      }
    } catch {
      return .refused(error.all)
    }
    if let here = try root.folder(at: Part.recommendations)?.readIfPresent(name) {
      return here == bytes ? .same : .refused([.registerDiffers(place)])
    }
    if !isDryRun { try root.makeFolder(Part.recommendations).create(bytes, as: name) }
    return .new
  }
}

extension InputError {
  fileprivate static func registerDiffers(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the register here says something else, and stays as it is",
        cy: "mae'r gofrestr yma'n dweud rhywbeth arall, ac yn aros fel y mae"
      ),
      remedy: Phrase(
        en: "compare the two files, and make them the same by hand",
        cy: "cymharwch y ddwy ffeil, a gwnewch nhw'r un fath â llaw"
      )
    )
  }
}
