import Domain

/// A thing on the map: where it is, and what is said of it.
package struct PlaceFeature: Sendable {
  package var id: String
  package var point: Point
  /// An object.
  package var properties: JSONValue
  package init(id: String, point: Point, properties: JSONValue) { (self.id, self.point, self.properties) = (id, point, properties) }
}

/// Places as a feature collection of GeoJSON (RFC 7946): longitude before latitude, degrees in WGS 84, at most seven decimals.
/// - Parameter losses: what is left out, in the reader's language; a member that RFC 7946 6.1 lets readers pass over.
package func geoJSON(_ places: [PlaceFeature], losses: [String]) -> JSONValue {
  let features = places.map { place -> JSONValue in
    let coordinates = [place.point.longitude, place.point.latitude].map { JSONValue.real(($0 * 1e7).rounded() / 1e7) }
    return [
      "type": "Feature", "id": .text(place.id), "geometry": ["type": "Point", "coordinates": .list(coordinates)], "properties": place.properties,
    ]
  }
  return ["type": "FeatureCollection", "features": .list(features), "losses": .texts(losses)]
}
