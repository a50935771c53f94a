/// The tables of a ``CountingPlan`` while they lie open.
struct OpenPlan {
  let versions: UnsafeBufferPointer<CountingPlan.Version?>
  let plain: UnsafeBufferPointer<CountingPlan.PlainItem>
  let slots: UnsafeBufferPointer<UInt32>
  let weights: UnsafeBufferPointer<UInt64>
  let items: UnsafeBufferPointer<CountingPlan.CountedItem>
  let itemsOfOutcomes: UnsafeBufferPointer<Int32>
  let clockPlaces: UnsafeBufferPointer<Int>
  let layout: CountLayout
  let itemCount: Int
  let clockCount: Int
}

extension CountingPlan {
  /// Hands out the tables.
  func withOpen(_ work: (OpenPlan) -> Void) {
    versions.withUnsafeBufferPointer { versions in
      plain.withUnsafeBufferPointer { plain in
        slots.withUnsafeBufferPointer { slots in
          weights.withUnsafeBufferPointer { weights in
            items.withUnsafeBufferPointer { items in
              itemsOfOutcomes.withUnsafeBufferPointer { itemsOfOutcomes in
                clockPlaces.withUnsafeBufferPointer { clockPlaces in
                  work(
                    OpenPlan(
                      versions: versions,
                      plain: plain,
                      slots: slots,
                      weights: weights,
                      items: items,
                      itemsOfOutcomes: itemsOfOutcomes,
                      clockPlaces: clockPlaces,
                      layout: layout,
                      itemCount: itemCount,
                      clockCount: clocks.count
                    )
                  )
                }
              }
            }
          }
        }
      }
    }
  }
}
