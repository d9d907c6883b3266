// Parts are tried in a fixed order at each place, the most telling first; what parts them (a comma,
// a dash, a line, nothing) decides which may follow.
#include "recognisers/address_parts.h"

#include <algorithm>
#include <string_view>

#include "recognisers/word_list.h"

namespace contactlint {
namespace {

constexpr int kMostParts = 12;

// Words for a street that are ordinary words as well.
constexpr WordList kOrdinaryWords(
    "drive court place way close square row yard hill park gate view market plaza tower society");
constexpr WordList kDirections("n s e w nw ne sw se north south east west extension ext");
constexpr WordList kLeads(
    "am an auf im in zum zur unter hinter vor alte alter bei beim op aan het de");

class PartReader {
 public:
  PartReader(const AddressWords& words, uint32_t first) : w_(words) {
    address_.first = address_.end = first;
  }

  Address Read() {
    uint32_t end = First(address_.first);
    if (end == address_.first) return address_;
    address_.end = end;
    int lines = 0;
    int parts = 1;
    while (parts < kMostParts && end < w_.Size()) {
      const uint32_t next = Next(end, lines);
      if (next == end) break;
      end = address_.end = next;
      ++parts;
    }
    return address_;
  }

 private:
  uint32_t First(uint32_t p) {
    uint32_t end = Box(p);
    if (end == p) end = Street(p);
    if (end == p) end = Premises(p, true);
    if (end == p) end = UnnamedStreet(p);
    if (end == p) end = LetteredPlot(p);
    return end;
  }

  // The next part with what parts it from the one before; `p` when the address is over.
  uint32_t Next(uint32_t p, int& lines) {
    uint32_t q = p;
    // "Jl. …": the full stop of an abbreviation; a sentence would go on with a capital word.
    bool full_stop = false;
    if (w_.IsSymbol(q, '.') && w_.IsGlued(q) && w_.IsSameLine(q + 1)) {
      full_stop = true;
      ++q;
    }
    if (w_.IsSymbol(q, ')') || w_.IsSymbol(q, '"')) return p;
    const bool comma = w_.IsComma(q) || w_.IsSymbol(q, ';');
    const bool dash = w_.IsDash(q) && !w_.IsGlued(q);
    const bool bullet = w_.IsSymbol(q, 0xB7) || w_.IsSymbol(q, '|') || w_.IsSymbol(q, 0x2022) ||
                        w_.IsSymbol(q, 0x2010);
    const bool slash = w_.IsSymbol(q, '/');
    if (comma || dash || bullet || slash) ++q;
    if (q >= w_.Size() || w_.At(q).gap == Gap::kMessage) return p;
    const bool line = w_.At(q).gap == Gap::kLine;
    if (line && (++lines > 3 || slash)) return p;
    if (w_.At(q).kind == TokenKind::kSymbol && !w_.IsSymbol(q, '#')) return p;

    uint32_t end = Premises(q, false);
    if (end == q && !slash) end = Street(q);
    if (end == q && !slash) end = Box(q);
    if (end != q) return end;
    if (slash) return p;
    end = NumberAlone(q, comma || full_stop);
    if (end != q) return end;
    const bool parted = comma || dash || bullet;
    end = PostcodeAndTown(q);
    if (end != q) return end;
    return full_stop && !parted ? p : Town(q, parted, line, p);
  }

  uint32_t Box(uint32_t p) {
    if (!w_.Has(p, Meaning::k_pobox)) return p;
    uint32_t q = p + 1;
    while (q < p + 4 && w_.IsSameLine(q) &&
           ((w_.At(q).kind == TokenKind::kSymbol && !w_.IsComma(q)) ||
            w_.Has(q, Meaning::k_n_number))) {
      ++q;
    }
    if (!w_.IsSameLine(q)) return p;
    uint32_t end = q;
    if (w_.IsDigits(q, 8)) {
      end = q + 1;
      // "BP 45 – 75011", "Postfach 12 34 56", "P.O. Box 12345-00100"
      while (w_.IsDigits(end, 3) && w_.IsSameLine(end) && w_.IsDigits(end - 1, 3)) ++end;
      if (w_.IsDash(end) && w_.IsGlued(end) && w_.IsDigits(end + 1, 5)) end += 2;
    } else {
      end = Value(q);
      if (w_.IsLetter(q) && end == q + 1) end = q;  // "P.O. Box A"
    }
    if (end == q) return p;
    // "BP 120/80": blood pressure.
    if (w_.IsSymbol(end, '/') && w_.IsGlued(end) && w_.IsDigits(end + 1, 3)) return p;
    ++address_.boxes;
    return end;
  }

  // ---- streets -------------------------------------------------------------------------------

  uint32_t Street(uint32_t p) {
    uint32_t end = StreetBefore(p);
    if (end == p) end = NumberFirst(p);
    if (end == p) end = StreetAfter(p);
    if (end == p) end = Fused(p);
    return end;
  }

  void AddStreet(bool clear) { ++(clear ? address_.streets : address_.weak_streets); }

  // The name behind "calle", "ul.", "Jl.", "شارع"; small letters only before a number.
  uint32_t NameAfterWord(uint32_t p, bool& capital) const {
    uint32_t q = p;
    uint32_t particles = 0;
    while (particles < 3 && w_.IsSameLine(q) &&
           (w_.IsJoiner(q) || (particles > 0 && w_.IsSymbol(q, '\'') && w_.IsGlued(q)))) {
      ++q;
      ++particles;
    }
    if (w_.IsSameLine(q)) {
      const uint32_t end = w_.Name(q, w_.IsCaseless(q) ? 4 : 6);
      if (end != q) {
        capital = !w_.IsCaseless(q);
        return end;
      }
    }
    capital = false;
    q = p;
    while (q < p + 3 && w_.IsSameLine(q) && w_.IsWord(q) &&
           !w_.Has(q, MeaningSet(Meaning::k_n_number) | Meaning::k_you | Meaning::k_my |
                          Meaning::k_me | Meaning::k_no | Meaning::k_be | Meaning::k_your |
                          Meaning::k_v_contact | Meaning::k_unit | Meaning::k_premises |
                          Meaning::k_digit | Meaning::k_number)) {
      ++q;
    }
    return q;
  }

  uint32_t AfterStreetWord(uint32_t p) const {
    uint32_t q = p + 1;
    if (w_.IsGlued(q) && (w_.IsSymbol(q, '.') || w_.IsSymbol(q, '/'))) ++q;
    return q;
  }

  uint32_t OverComma(uint32_t p) const { return w_.IsComma(p) && w_.IsSameLine(p + 1) ? p + 1 : p; }

  uint32_t StreetBefore(uint32_t p) {
    if (!w_.IsStreetBefore(p)) return p;
    const uint32_t name = AfterStreetWord(p);
    if (!w_.IsSameLine(name)) return p;
    // "Calle 93 # 14-20", "Carrera 43A # 18-95", "রোড ১১", "Sector 63", "ซอย 5"
    uint32_t numbered = w_.HouseNumber(name);
    if (numbered == name && w_.IsLetter(name) && Value(name) > name + 1) numbered = Value(name);
    if (numbered != name) {
      uint32_t q = OverComma(numbered);
      if (w_.IsWord(q) && w_.IsSameLine(q) && w_.Text(q) == "bis") ++q;
      const uint32_t sign = w_.NumberSign(q);
      const uint32_t house = sign != q ? w_.HouseNumber(q) : q;
      if (house != q) {
        AddStreet(true);
        return house;
      }
      ++address_.premises;
      return numbered;
    }
    bool capital = false;
    uint32_t end = NameAfterWord(name, capital);
    if (end == name) return p;
    uint32_t house = OverComma(end);
    if (w_.IsGlued(house) && w_.IsSymbol(house, '.')) ++house;
    const uint32_t after = HouseAfterName(house);
    if (after != house) {
      AddStreet(capital || (w_.IsCapital(p) && end - name <= 2));
      return after;
    }
    if (!capital && !w_.IsCaseless(name)) return p;
    // "Strada Morii, bl. 4": without a number it is only part of an address. "Via Google Drive"
    if (!w_.IsCaseless(name) && address_.end == address_.first && !w_.IsComma(end) &&
        !w_.IsPremises(end)) {
      return p;
    }
    end = NameEnd(name, end);
    ++address_.bare_streets;
    return end;
  }

  // A name goes on to the punctuation or to the next part: "Griya Asri | Blok C5".
  uint32_t NameEnd(uint32_t name, uint32_t end) const {
    for (uint32_t q = name + 1; q < end; ++q) {
      if (!w_.IsPremises(q) && !w_.IsStreetBefore(q)) continue;
      if (w_.IsCaseless(q) || Value(q + 1) != q + 1) return q;
    }
    return end;
  }

  uint32_t HouseAfterName(uint32_t p) const {
    if (!w_.IsSameLine(p)) return p;
    uint32_t q = p;
    // "д. 14", "буд. 19", "Plaka 7"
    if (w_.IsPremises(q) && !w_.IsName(q)) {
      ++q;
      if (w_.IsGlued(q) && (w_.IsSymbol(q, '.') || w_.IsSymbol(q, ':'))) ++q;
    }
    if (!w_.IsSameLine(q)) return p;
    const uint32_t end = w_.HouseNumber(q);
    return end == q || IsMeasure(end) ? p : end;
  }

  // "20 x 20", "12 px", "4 %": what stands before it is counted or measured, and no house.
  bool IsMeasure(uint32_t end) const {
    if (!w_.IsSameLine(end)) return false;
    if (w_.IsSymbol(end, '%')) return true;
    return w_.Has(end, Meaning::k_unit) ||
           (w_.Text(end) == "x" && w_.IsSameLine(end + 1) && w_.IsDigits(end + 1, 5));
  }

  // 48 Larkspur Lane · 14, rue des Tanneurs · ٢٧ شارع الهرم · số 47 ngõ 12 đường Hoa Lư
  uint32_t NumberFirst(uint32_t p) {
    if (p > 0 && p == address_.first && !Opens(p)) return p;
    const uint32_t number = w_.HouseNumber(p);
    if (number == p) return p;
    const uint32_t q = OverComma(number);
    if (!w_.IsSameLine(q)) return p;
    if (w_.IsStreetBefore(q)) {
      const uint32_t name = AfterStreetWord(q);
      bool capital = false;
      uint32_t end = w_.IsSameLine(name) ? NameAfterWord(name, capital) : name;
      if (end == name && w_.IsSameLine(name)) {
        end = w_.HouseNumber(name);
        // "số 14 ngõ 7 Láng Hạ": a numbered lane of the street that is named behind it
        const uint32_t street = w_.Name(end, 5);
        if (end != name && w_.IsSameLine(end) && w_.IsCapital(end) && street > end + 1 &&
            w_.IsBreak(street)) {
          AddStreet(true);
          return street;
        }
      }
      if (end != name) {
        end = NameEnd(name, end);
        // "Jalan Cendana 3/2": a numbered street; "rue Mozart 75016": a postcode
        if (capital && w_.IsSameLine(end) && w_.IsDigits(end, 3)) end = w_.HouseNumber(end);
        // "12 route handlers", "2 via email": without capitals they are words like any other.
        if (!capital && !w_.IsCaseless(name) && !w_.IsDigits(name, 5))
          end = std::min(end, name + 1);
        AddStreet(capital);
        return end;
      }
    }
    // "4-7-118 Road No. 3"
    if (number > p + 1 && w_.IsStreetAfter(q) && w_.IsCapital(q)) {
      AddStreet(true);
      return NumberOfStreet(q + 1);
    }
    // "14/7, गांधी मार्ग": scripts without capitals
    uint32_t caseless = q;
    while (caseless < q + 3 && w_.IsCaseless(caseless) && w_.IsSameLine(caseless) &&
           !w_.IsStreetAfter(caseless)) {
      ++caseless;
    }
    if (caseless != q && w_.IsSameLine(caseless) && w_.IsCaseless(caseless) &&
        w_.IsStreetAfter(caseless) && w_.IsBreak(caseless + 1)) {
      AddStreet(false);
      return caseless + 1;
    }
    bool capital = true;
    uint32_t words = 0;
    uint32_t r = q;
    while (words < 6 && w_.IsSameLine(r)) {
      // "14 Häuser am Platz": where something stands is no street's name.
      if (words > 0 && w_.IsStreetAfter(r) && !w_.IsJoiner(r - 1) &&
          !(w_.IsCapital(r) && w_.IsStreetAfter(r + 1) && w_.IsCapital(r + 1) &&
            w_.IsSameLine(r + 1))) {
        return EndNumberFirst(p, r, capital && w_.IsCapital(r), words);
      }
      const uint32_t next = w_.Name(r, 1);
      if (next != r && !w_.IsCaseless(r)) {
        r = next;
        ++words;
        if ((w_.IsSymbol(r, '.') || w_.IsSymbol(r, '\'') || w_.IsSymbol(r, 0x2019) ||
             w_.IsSymbol(r, '-')) &&
            w_.IsGlued(r)) {
          ++r;
          if (w_.IsGlued(r) && w_.IsWord(r)) ++r;
        }
        continue;
      }
      if (!w_.IsWord(r) || w_.IsCaseless(r)) break;
      if (w_.IsJoiner(r) && words > 0) {
        ++r;
        continue;
      }
      if (w_.IsJoiner(r) || w_.Has(r, kNoLowerName)) break;
      capital = false;
      ++r;
      if (++words > 2) break;
    }
    return p;
  }

  static constexpr MeaningSet kNoLowerName =
      MeaningSet(Meaning::k_common) | Meaning::k_my | Meaning::k_your | Meaning::k_you |
      Meaning::k_me | Meaning::k_on | Meaning::k_to | Meaning::k_unit | Meaning::k_time |
      Meaning::k_money | Meaning::k_no | Meaning::k_be | Meaning::k_premises | Meaning::k_service;

  // `street` is the word for a street, `p` where the number stands.
  uint32_t EndNumberFirst(uint32_t p, uint32_t street, bool capital, uint32_t words) {
    uint32_t end = street + 1;
    // "123 Main St NW", "… Street East"
    if (w_.IsSameLine(end) && w_.IsCapital(end) && kDirections.Has(w_.Text(end))) ++end;
    // "Main Street's", "the 3 Main Street Bank"
    if (w_.IsSymbol(end, '\'') || w_.IsSymbol(end, 0x2019)) return p;
    bool clear = capital;
    const bool goes_on = w_.IsSameLine(end) && w_.IsWord(end);
    if (goes_on && w_.IsCapital(end) && !w_.IsPremises(end) && !w_.IsStreetBefore(end)) {
      const uint32_t town = w_.Name(end, 3);
      const bool postcode = w_.IsSameLine(town) && w_.Postcode(town) != town;
      clear = clear && (postcode || w_.Postcode(end) != end || IsBreakAfterTown(town));
    }
    // "2 Hard Drive bays": the word for a street is an ordinary word as well.
    const bool ambiguous = kOrdinaryWords.Has(w_.Text(street));
    if (ambiguous &&
        ((goes_on && !w_.IsCapital(end) && w_.Has(end, kCounted)) || w_.IsSymbol(end, '?'))) {
      clear = false;
    }
    if (ambiguous && goes_on && !w_.IsCapital(end) && w_.At(end).entry == nullptr) clear = false;
    if (!capital && (words > 2 || ambiguous)) return p;
    AddStreet(clear);
    return NumberOfStreet(end);
  }

  static constexpr MeaningSet kCounted =
      MeaningSet(Meaning::k_unit) | Meaning::k_work | Meaning::k_order | Meaning::k_money;

  bool IsBreakAfterTown(uint32_t town) const {
    return town >= w_.Size() || w_.At(town).gap >= Gap::kLine || w_.IsComma(town) ||
           w_.IsSymbol(town, '.');
  }

  // "Road No. 12"
  uint32_t NumberOfStreet(uint32_t p) const {
    if (w_.IsGlued(p) && w_.IsSymbol(p, '.') && w_.IsSameLine(p + 1) &&
        w_.NumberSign(p + 1) != p + 1) {
      return std::max(p, w_.HouseNumber(p + 1));
    }
    if (!w_.IsSameLine(p) || w_.NumberSign(p) == p) return p;
    return w_.HouseNumber(p);
  }

  // Кутузовский проспект, 22 · Moda Cad. No: 58 · Lange Straße 5 · 1453 Sok. No: 7
  uint32_t StreetAfter(uint32_t p) {
    uint32_t q = p;
    if (w_.IsDigits(q, 5) && w_.IsStreetAfter(q + 1) && w_.IsCapital(q + 1) &&
        w_.IsSameLine(q + 1)) {
      ++q;
    } else {
      uint32_t words = 0;
      while (words < 5 && (q == p || w_.IsSameLine(q)) && !(words > 0 && w_.IsStreetAfter(q))) {
        const uint32_t next = w_.Name(q, 1);
        if (next == q) {
          if (words > 0 && w_.IsJoiner(q)) {
            ++q;
            continue;
          }
          return p;
        }
        q = next;
        ++words;
        if (w_.IsDash(q) && w_.IsGlued(q)) ++q;
      }
      if (words == 0) return p;
    }
    if (!w_.IsStreetAfter(q) || !w_.IsSameLine(q)) return p;
    if (w_.IsJoiner(q - 1) && w_.IsComma(q + 1)) return p;  // "Häuser am Platz, 7 davon rot"
    // "Seating row 12": the word for a street is an ordinary one as well.
    const bool ordinary = kOrdinaryWords.Has(w_.Text(q)) && !w_.IsCapital(q);
    ++q;
    if (w_.IsGlued(q) && w_.IsSymbol(q, '.') && w_.IsSameLine(q + 1)) {
      const bool more = w_.IsComma(q + 1) || w_.IsDigits(q + 1, 5) || w_.NumberSign(q + 1) != q + 1;
      if (more) ++q;
    }
    uint32_t house = OverComma(q);
    const uint32_t end = HouseAfterName(house);
    const bool next_street =
        w_.IsDigits(house, 5) && w_.IsStreetAfter(house + 1) && w_.IsCapital(house + 1);
    // "Norwalk CT 06854", "Lange Straat, 2000 Antwerpen": a postcode
    const bool postcode = w_.IsDigits(house, 5) && !w_.IsDigits(house, 3) &&
                          w_.Postcode(house) != house && (house != q || !w_.IsDigits(house, 4));
    if (end != house && !postcode && !next_street) {
      AddStreet(!w_.IsCaseless(p) && !ordinary);
      return end;
    }
    const uint32_t bare = w_.IsSymbol(q - 1, '.') ? q - 1 : q;
    const bool parted = w_.IsComma(q) || w_.IsSymbol(bare, '.') || w_.IsPremises(q) ||
                        w_.IsName(q) || address_.end != address_.first;
    if (!parted) return p;
    ++address_.bare_streets;
    return bare;
  }

  uint32_t Fused(uint32_t p) {
    uint32_t q = p;
    // "Alte Lindenstraße 4", "Van Woustraat 12"
    while (q < p + 2 && w_.IsCapital(q) && !w_.IsFusedStreet(q) && w_.IsSameLine(q + 1)) ++q;
    if (!w_.IsFusedStreet(q) || (q != p && !w_.IsName(p))) return p;
    ++q;
    if (w_.IsSymbol(q, '.') && w_.IsGlued(q)) ++q;
    q = OverComma(q);
    if (!w_.IsSameLine(q)) return p;
    const uint32_t end = w_.HouseNumber(q);
    if (end == q || (w_.IsDigits(q, 5) && !w_.IsDigits(q, 4))) return p;
    AddStreet(true);
    return end;
  }

  // 218/6 Nguyễn Thị Sáu, quận 10 · Am Speicher 4, 20457 Hamburg: no word says that it is a street.
  uint32_t UnnamedStreet(uint32_t p) {
    uint32_t q = p;
    const bool leads = w_.IsCapital(p) && Leads(p);
    if (leads || (w_.IsName(p) && w_.IsCapital(p))) {
      uint32_t name = leads ? p + 1 : p;
      if (leads && w_.IsSameLine(name) && w_.IsJoiner(name)) ++name;
      if (!w_.IsSameLine(name)) return p;
      q = w_.Name(name, 4);
      if (q == name) return p;
      const uint32_t house = q;
      if (!w_.IsSameLine(house) || !w_.IsDigits(house, 4) || w_.IsGlued(house)) return p;
      q = w_.HouseNumber(house);
      if (q == house) return p;
      if (!w_.IsComma(q) && !(q < w_.Size() && w_.At(q).gap == Gap::kLine)) return p;
      const uint32_t code = w_.IsComma(q) ? q + 1 : q;
      const uint32_t town = w_.Postcode(code);
      if (town == code || (w_.IsDigits(code, 4) && town == code + 1 && !Leads(p))) return p;
      if (!w_.IsName(town) || !w_.IsSameLine(town)) return p;
      ++address_.unnamed_streets;
      return q;
    }
    if (!Opens(p) || !(w_.IsDigits(p, 4) || w_.NumberSign(p) != p) || w_.IsSymbol(p, '#')) return p;
    if (p > 0 && (w_.IsCapital(p - 1) || w_.IsSymbol(p - 1, '#'))) return p;
    const uint32_t name = w_.HouseNumber(p);
    if (name == p || !w_.IsSameLine(name) || !w_.IsCapital(name)) return p;
    q = w_.Name(name, 5);
    if (q < name + 2 || !w_.IsComma(q) || !w_.IsSameLine(q + 1)) return p;
    if (!w_.IsCapital(q + 1) && !w_.IsPremises(q + 1) && w_.Postcode(q + 1) == q + 1) return p;
    ++address_.unnamed_streets;
    return q;
  }

  // "B-14, Sector 62": a plot before the district that it is in.
  uint32_t LetteredPlot(uint32_t p) {
    if (!Opens(p) || !w_.IsLetter(p) || !w_.IsCapital(p) || !w_.IsDash(p + 1)) return p;
    const uint32_t end = Value(p);
    if (end <= p + 1 || !w_.IsComma(end) || !w_.IsPremises(end + 1)) return p;
    ++address_.premises;
    return end;
  }

  // German streets named after where they lead: Am Speicher, Zum Hafen, Unter den Linden.
  bool Leads(uint32_t p) const { return kLeads.Has(w_.Text(p)); }

  // Stands where an address may begin: apart, and after no currency or other sign.
  bool Opens(uint32_t p) const {
    if (p == 0 || w_.At(p).gap >= Gap::kLine) return true;
    const Token& before = w_.At(p - 1);
    if (before.kind == TokenKind::kSymbol) {
      const char32_t s = before.symbol;
      if (w_.IsGlued(p))
        return s == '(' || s == '"' || s == ':' || s == 0xAB || s == ',' || s == '\'';
      return s != '$' && s != '=' && s != '+' && s != '*' && s != '<' && s != '>' && s != 0x20AC;
    }
    if (w_.IsGlued(p)) return false;
    return before.kind == TokenKind::kWord &&
           !w_.Has(p - 1, MeaningSet(Meaning::k_order) | Meaning::k_money);
  }

  // ---- flats, plots, floors ---------------------------------------------------------------------

  uint32_t Premises(uint32_t p, bool first) {
    uint32_t end = OrdinalPremises(p, first);
    if (end != p) return end;
    if (w_.IsDigits(p, 4)) return FloorSign(p, first);
    if (!w_.IsPremises(p)) return p;
    uint32_t q = p + 1;
    const uint32_t after = q;
    while (
        q < p + 4 && w_.IsSameLine(q) &&
        ((w_.IsGlued(q) && (w_.IsSymbol(q, '.') || w_.IsSymbol(q, ':') || w_.IsSymbol(q, '/'))) ||
         w_.IsSymbol(q, ':') || w_.IsSymbol(q, '#') || w_.IsJoiner(q) ||
         w_.Has(q, Meaning::k_n_number)) &&
        w_.HouseNumber(q) == q) {
      if (w_.IsLetter(q) && w_.IsBreak(q + 1)) break;
      ++q;
    }
    if (w_.IsSameLine(q)) {
      end = Value(q);
      if (end != q) {
        ++address_.premises;
        return end;
      }
      // "Perumahan Griya Asri", "عمارة النخيل", "Edificio Sol", "Brgy. Malanday"
      if (!w_.IsPremises(q) && !w_.IsStreetBefore(q)) {
        const uint32_t name = w_.Name(q, w_.IsCaseless(q) ? 2 : 4);
        if (name != q && !(first && !w_.IsCapital(p) && !w_.IsCaseless(p))) {
          ++address_.named;
          return NameEnd(q, name);
        }
      }
    }
    // "parter", "links", "ground floor": by itself only between other parts.
    if (!first && (w_.IsBreak(after) || w_.IsPremises(after)) && !w_.IsLetter(p)) return after;
    return p;
  }

  // What a flat or floor is called: 12, 4B, C2, G-12, 5-B, A.
  uint32_t Value(uint32_t p) const {
    uint32_t end = w_.HouseNumber(p);
    if (end != p) return end;
    if (!w_.IsWord(p)) return p;
    const bool short_word = w_.IsLetter(p) || w_.At(p).span.end - w_.At(p).span.begin <= 3;
    if (short_word && !w_.IsJoiner(p)) {
      uint32_t q = p + 1;
      if (w_.IsDash(q) && w_.IsGlued(q)) ++q;
      if (w_.IsGlued(q) && w_.IsDigits(q, 4))
        return w_.IsLetter(q + 1) && w_.IsGlued(q + 1) ? q + 2 : q + 1;
    }
    if (w_.IsLetter(p) && (w_.IsCapital(p) || w_.IsBreak(p + 1))) return p + 1;
    // "ব্লক সি": letters' names of scripts without capitals.
    if (w_.IsCaseless(p) && w_.IsBreak(p + 1) && w_.At(p).span.end - w_.At(p).span.begin <= 6)
      return p + 1;
    return p;
  }

  // 2nd Floor · 3. OG · 5 этаж · 3.º B · 2.º Esq.
  uint32_t OrdinalPremises(uint32_t p, bool first) {
    if (!w_.IsDigits(p, 3) || (p > 0 && w_.IsGlued(p) && p == address_.first)) return p;
    uint32_t q = p + 1;
    bool ordinal = false;
    if (w_.IsGlued(q) && w_.IsSymbol(q, '.')) {
      ordinal = true;
      ++q;
    }
    if (w_.IsDash(q) && w_.IsGlued(q) && w_.IsGlued(q + 1) && w_.IsWord(q + 1)) ++q;
    if (w_.IsGlued(q) && w_.IsWord(q) && w_.At(q).span.end - w_.At(q).span.begin <= 4 &&
        !w_.IsPremises(q)) {
      ordinal = true;
      ++q;
    } else if (w_.IsGlued(q) &&
               (w_.IsSymbol(q, 0xBA) || w_.IsSymbol(q, 0xB0) || w_.IsSymbol(q, 0xAA))) {
      ordinal = true;
      ++q;
    }
    if (!w_.IsSameLine(q)) return first || !ordinal || q == p + 1 ? p : q;
    if (w_.IsPremises(q) && !w_.IsStreetAfter(q) && !(w_.IsLetter(q) && !w_.IsBreak(q + 1))) {
      // "4 unit": counted things when nothing speaks for an address
      if (first && !ordinal) return p;
      // "12 Flat 3": the number is the house's.
      if (!ordinal && w_.HouseNumber(q + 1) != q + 1 && !w_.IsComma(q + 1)) return p;
      ++address_.premises;
      return q + 1;
    }
    if (!first && ordinal && q > p + 2) {
      ++address_.premises;
      return w_.IsLetter(q) && w_.IsCapital(q) && w_.IsBreak(q + 1) ? q + 1 : q;
    }
    return p;
  }

  // "5/F", "12/F": floors in Hong Kong and the Philippines.
  uint32_t FloorSign(uint32_t p, bool first) {
    if (first || !w_.IsSymbol(p + 1, '/') || !w_.IsLetter(p + 2) || w_.Text(p + 2) != "f") return p;
    ++address_.premises;
    return p + 3;
  }

  // ---- numbers, postcodes, towns ------------------------------------------------------------

  // "Strada Morii, nr. 9", "улица Мира, 5": the house number of a street that had none.
  uint32_t NumberAlone(uint32_t p, bool parted) {
    const uint32_t sign = w_.NumberSign(p);
    const bool lacks = address_.streets + address_.weak_streets + address_.unnamed_streets == 0;
    if (sign == p && (!parted || !lacks || address_.bare_streets == 0 || !w_.IsDigits(p, 4)))
      return p;
    const uint32_t end = w_.HouseNumber(p);
    if (end == p) return p;
    if (sign == p && w_.IsName(end) && w_.IsSameLine(end)) return p;  // a postcode
    ++address_.numbers;
    return end;
  }

  uint32_t PostcodeAndTown(uint32_t p) {
    const uint32_t code = w_.Postcode(p);
    if (code == p) return p;
    // "…, 2024 is fine": four digits alone are a year.
    const bool alone = !w_.IsSameLine(code) || !w_.IsName(code);
    if (alone && code == p + 1 && w_.IsDigits(p, 4) && !w_.IsBreak(code)) return p;
    ++address_.postcodes;
    if (!w_.IsSameLine(code)) return code;
    const uint32_t town = TownName(code);
    if (town == code) return code;
    ++address_.towns;
    return TownTail(town);
  }

  uint32_t TownName(uint32_t p) const {
    if (w_.IsPremises(p) && !w_.IsCapital(p)) return p;
    if (!w_.IsCaseless(p)) return w_.Name(p, 4);
    // Where nothing is capital, a town is what stands alone up to a break, a postcode or a word of
    // the sentence's own.
    uint32_t end = p;
    while (end < p + 4 && w_.IsName(end) && (end == p || w_.IsSameLine(end))) {
      if (end > p && address_.towns == 0 &&
          w_.Has(end, MeaningSet(Meaning::k_on) | Meaning::k_to | Meaning::k_common)) {
        return end;
      }
      ++end;
    }
    if (end == p || end > p + 3) return p;
    const bool closed = w_.IsBreak(end) || w_.Postcode(end) != end;
    return closed && !w_.IsSymbol(end, '?') ? end : p;
  }

  // "Curitiba - PR", "Milano (MI)", "Dublin 4", "Boise, ID 83702"
  uint32_t TownTail(uint32_t p) {
    uint32_t q = p;
    if ((w_.IsDash(q) || w_.IsSymbol(q, '/')) && w_.IsCapital(q + 1) && w_.IsSameLine(q + 1) &&
        w_.At(q + 1).span.end - w_.At(q + 1).span.begin == 2) {
      return q + 2;
    }
    // "Kadıköy/İstanbul"
    if (w_.IsSymbol(q, '/') && w_.IsGlued(q) && w_.IsGlued(q + 1) && w_.IsName(q + 1) &&
        w_.IsCapital(q + 1)) {
      return w_.Name(q + 1, 1);
    }
    if (w_.IsSymbol(q, '(') && w_.IsCapital(q + 1) && w_.IsSymbol(q + 2, ')') &&
        w_.At(q + 1).span.end - w_.At(q + 1).span.begin == 2) {
      return q + 3;
    }
    if (w_.IsSameLine(q) && w_.IsDash(q) && w_.IsDigits(q + 1, 7) && w_.Postcode(q + 1) != q + 1) {
      ++address_.postcodes;
      return w_.Postcode(q + 1);
    }
    if (w_.IsSameLine(q) && !w_.IsGlued(q)) {
      const uint32_t code = w_.Postcode(q);
      if (code != q) {
        ++address_.postcodes;
        return code;
      }
      if (w_.IsDigits(q, 2) && w_.IsBreak(q + 1) && w_.HouseNumber(q) != q) return q + 1;
    }
    return p;
  }

  uint32_t Town(uint32_t p, bool parted, bool line, uint32_t over) {
    if (address_.towns >= 4) return over;
    uint32_t end = TownName(p);
    if (end == p) return over;
    const uint32_t tail = TownTailQuietly(end);
    const bool postcode = tail != end;
    if (line && !parted && !postcode && !(end >= w_.Size() || w_.At(end).gap >= Gap::kLine))
      return over;
    if (line && !parted && !postcode && end > p + 3) return over;
    if (!parted && !line && !postcode && !EndsTown(end) && !w_.IsThai(p)) return over;
    // In Thai nothing but spaces parts the street from the province.
    const bool thai = w_.IsThai(p) && w_.IsBreak(end) && end == p + 1 && w_.At(p).entry == nullptr;
    if (!parted && !line && !postcode && w_.IsCaseless(p) && !thai) return over;
    ++address_.towns;
    return TownTail(end);
  }

  bool EndsTown(uint32_t end) const {
    return (w_.IsComma(end) || w_.IsSymbol(end, '/') || end >= w_.Size() || w_.IsSymbol(end, '.') ||
            w_.At(end).gap >= Gap::kLine) &&
           address_.streets + address_.premises + address_.boxes > 0;
  }

  uint32_t TownTailQuietly(uint32_t p) {
    const Address before = address_;
    const uint32_t end = TownTail(p);
    address_ = before;
    return end;
  }

  const AddressWords& w_;
  Address address_;
};

}  // namespace

Address ReadAddress(const AddressWords& words, uint32_t first) {
  return PartReader(words, first).Read();
}

}  // namespace contactlint
