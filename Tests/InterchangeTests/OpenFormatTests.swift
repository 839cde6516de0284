import Domain
import Interchange
import Testing

struct `A JSContact card` {
  @Test func `has the first name as its own, the others and their words as localizations, and readings as phonetics`() {
    var card = Card(
      uid: "person-7@kakehashi", kind: .individual,
      names: [Card.Name(.ja, family: "山田", given: "太郎", familyReading: "やまだ", givenReading: "たろう"), Card.Name(.en, family: "Yamada", given: "Taro")])
    card.posts = [Card.Post(organisation: Trilingual(de: "", en: "Hyogo", ja: "兵庫県庁"), reading: "ひょうごけんちょう", title: Trilingual(de: "", en: "Director", ja: "課長"))]
    card.losses = [Trilingual(same: "one")]
    let expected: JSONValue = [
      "@type": "Card", "version": "1.0", "uid": "person-7@kakehashi", "prodId": "-//Kakehashi//Kakehashi//EN", "kind": "individual", "language": "ja",
      "name": [
        "@type": "Name", "full": "山田 太郎",
        "components": [
          ["@type": "NameComponent", "kind": "surname", "value": "山田", "phonetic": "やまだ"], ["@type": "NameComponent", "kind": "given", "value": "太郎", "phonetic": "たろう"],
        ], "isOrdered": true, "defaultSeparator": " ", "phoneticScript": "Kana", "sortAs": ["surname": "やまだ", "given": "たろう"],
      ],
      "organizations": ["o1": ["@type": "Organization", "name": "兵庫県庁", "sortAs": "ひょうごけんちょう"]],
      "titles": ["t1": ["@type": "Title", "kind": "title", "name": "課長", "organizationId": "o1"]],
      "localizations": [
        "en": [
          "name": [
            "@type": "Name", "full": "Taro Yamada",
            "components": [["@type": "NameComponent", "kind": "given", "value": "Taro"], ["@type": "NameComponent", "kind": "surname", "value": "Yamada"]],
            "isOrdered": true, "defaultSeparator": " ",
          ], "organizations/o1/name": "Hyogo", "titles/t1/name": "Director",
        ]
      ], "kakehashi.example:losses": ["one"],
    ]
    #expect(jsContact(card, language: .en) == expected)
  }

  @Test func `of an organisation has its address and no parts of a name`() {
    var card = Card(uid: "organisation-works@kakehashi", kind: .org, names: [Card.Name(.en, family: "Works")])
    (card.city, card.country, card.point) = ("Kobe", "JP", Point(latitude: 34.5, longitude: 135.25))
    let json = jsContact(card, language: .en)
    #expect(json["name"] == ["@type": "Name", "full": "Works"])
    #expect(json["organizations"] == ["o1": ["@type": "Organization", "name": "Works"]])
    #expect(
      json["addresses"] == [
        "a1": ["@type": "Address", "components": [["@type": "AddressComponent", "kind": "locality", "value": "Kobe"]], "countryCode": "JP", "coordinates": "geo:34.5,135.25"]
      ])
  }
}

struct `GeoJSON` {
  @Test func `has longitude before latitude and says what is left out`() {
    let place = PlaceFeature(id: "hall", point: Point(latitude: 34.69041, longitude: 135.18318), properties: ["precision": "street"])
    #expect(
      geoJSON([place], losses: ["inn"]) == [
        "type": "FeatureCollection",
        "features": [["type": "Feature", "id": "hall", "geometry": ["type": "Point", "coordinates": [.number("135.18318"), .number("34.69041")]], "properties": ["precision": "street"]]],
        "losses": ["inn"],
      ])
  }
}
