import Domain

/// The enterprises that count as one for de-minimis aid, on a day.
///
/// Enterprises linked through one or more others belong together; those that only have the same public body above them do not.
/// Source: Regulation (EU) 2023/2831, Art. 2(2) and recital 4.
package func singleUndertaking(
  of one: Identifier<Organisation>, on day: CalendarDate, links: some Sequence<EnterpriseLink>,
  isPublic: (Identifier<Organisation>) -> Bool
) -> Set<Identifier<Organisation>> {
  var beside: [Identifier<Organisation>: [Identifier<Organisation>]] = [:]
  for link in links where link.holds(on: day) && !isPublic(link.parent) && !isPublic(link.child) {
    beside[link.parent, default: []].append(link.child)
    beside[link.child, default: []].append(link.parent)
  }
  var (found, open): (Set<Identifier<Organisation>>, [Identifier<Organisation>]) = ([one], [one])
  while let next = open.popLast() {
    for other in beside[next] ?? [] where found.insert(other).inserted { open.append(other) }
  }
  return found
}

/// The enterprises through which a new link would make its parent its own parent, from the parent down; nil if it would not.
package func circle(
  closedBy link: EnterpriseLink, among links: some Collection<EnterpriseLink>
) -> [Identifier<Organisation>]? {
  if link.parent == link.child { return [link.parent, link.child] }
  var children: [Identifier<Organisation>: [EnterpriseLink]] = [:]
  for other in links where other.id != link.id && other.overlaps(link) { children[other.parent, default: []].append(other) }
  var (from, open): ([Identifier<Organisation>: Identifier<Organisation>], [Identifier<Organisation>]) = ([:], [link.child])
  while let next = open.popLast() {
    if next == link.parent {
      var way = [next]
      while way.last != link.child, let before = from[way.last!] { way.append(before) }
      return [link.parent] + way.reversed()
    }
    for below in children[next] ?? [] where from[below.child] == nil && below.child != link.child {
      from[below.child] = next
      open.append(below.child)
    }
  }
  return nil
}

extension EnterpriseLink {
  fileprivate func overlaps(_ other: EnterpriseLink) -> Bool {
    if let until, let start = other.from, until <= start { return false }
    if let end = other.until, let from, end <= from { return false }
    return true
  }
}
