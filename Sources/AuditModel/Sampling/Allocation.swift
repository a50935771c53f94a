/// Shares a number out in proportion, in whole cases.
public enum Allocation {
  /// Shares out by largest remainder.
  ///
  /// Each part first gets the whole number in its exact share; what is left goes, one by one, to the
  /// parts whose share was cut most. Of parts that were cut alike the larger comes first, and of parts
  /// that are as large the earlier.
  ///
  /// - Parameters:
  ///   - number: What is shared out; more than all sizes together gives each its whole size.
  ///   - sizes: The size of each part, 0 or more.
  /// - Returns: What each part gets, in the order of `sizes`: never more than its size.
  /// - SeeAlso: Michel L. Balinski and H. Peyton Young, Fair Representation, second edition (2001),
  ///   chapter 3, Hamilton's method.
  public static func byLargestRemainder(_ number: Int, over sizes: [Int]) -> [Int] {
    let whole = sizes.reduce(0, +)
    guard number < whole else { return sizes }
    let products = sizes.map { $0 * max(0, number) }
    var shares = products.map { $0 / whole }
    let remainders = products.map { $0 % whole }
    let left = max(0, number) - shares.reduce(0, +)
    let order = sizes.indices.sorted {
      (remainders[$0], sizes[$0], $1) > (remainders[$1], sizes[$1], $0)
    }
    for index in order.prefix(left) { shares[index] += 1 }
    return shares
  }
}
