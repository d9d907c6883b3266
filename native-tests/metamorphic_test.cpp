// What must not matter, does not: each case of the corpus is written in another way, and is
// answered as before.
//
// A relation that does not hold for every case says for how many it may fail, and why. That number
// may only shrink.
#include <doctest/doctest.h>
#include <unicode/normalizer2.h>

#include <string>
#include <vector>

#include "answers.h"
#include "corpus.h"

namespace contactlint {
namespace {

// A text written in another way: unit `i` of the text stands at `places[i]`; the last place is that
// of its end.
struct Variant {
  std::u16string text;
  std::vector<uint32_t> places;
};

Variant Between(std::u16string_view before, std::u16string_view text, std::u16string_view after) {
  Variant variant;
  variant.text = before;
  for (char16_t unit : text) {
    variant.places.push_back(static_cast<uint32_t>(variant.text.size()));
    variant.text += unit;
  }
  variant.places.push_back(static_cast<uint32_t>(variant.text.size()));
  variant.text += after;
  return variant;
}

Variant AfterASentence(std::u16string_view text) {
  return Between(u"The drawings look good to us.\n", text, u"");
}

Variant AfterAParagraph(std::u16string_view text) {
  return Between(u"The drawings look good to us. We would like a lighter roof.\n\n", text, u"");
}

Variant BeforeASentence(std::u16string_view text) {
  return Between(u"", text, u"\n\nThe drawings look good to us.");
}

Variant BetweenBlanks(std::u16string_view text) { return Between(u"\n  ", text, u"  \n"); }

// Every line ends as on Windows.
Variant WithCarriageReturns(std::u16string_view text) {
  Variant variant;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool alone = text[i] == '\n' && (i == 0 || text[i - 1] != '\r');
    variant.places.push_back(static_cast<uint32_t>(variant.text.size()));
    if (alone) variant.text += u'\r';
    variant.text += text[i];
  }
  variant.places.push_back(static_cast<uint32_t>(variant.text.size()));
  return variant;
}

// In capitals of ASCII, or in small letters.
template <char16_t first, char16_t last, int by>
Variant Cased(std::u16string_view text) {
  Variant variant = Between(u"", text, u"");
  for (char16_t& unit : variant.text) {
    if (unit >= first && unit <= last) unit = static_cast<char16_t>(unit + by);
  }
  return variant;
}

// Normalised piece by piece, so that every piece knows its place.
Variant Normalised(std::u16string_view text, const icu::Normalizer2& normalizer) {
  const auto begins_piece = [&](size_t i) {
    const bool low = (text[i] & 0xFC00) == 0xDC00 && i > 0 && (text[i - 1] & 0xFC00) == 0xD800;
    if (low) return false;
    const icu::UnicodeString rest(text.data() + i, static_cast<int32_t>(text.size() - i));
    return normalizer.hasBoundaryBefore(rest.char32At(0)) != 0;
  };
  Variant variant;
  for (size_t i = 0; i < text.size();) {
    size_t end = i + 1;
    while (end < text.size() && !begins_piece(end)) ++end;
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString piece = normalizer.normalize(
        icu::UnicodeString(text.data() + i, static_cast<int32_t>(end - i)), status);
    REQUIRE(U_SUCCESS(status));
    variant.places.resize(end, static_cast<uint32_t>(variant.text.size()));
    variant.text.append(piece.getBuffer(), static_cast<size_t>(piece.length()));
    i = end;
  }
  variant.places.push_back(static_cast<uint32_t>(variant.text.size()));
  return variant;
}

Variant Composed(std::u16string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  return Normalised(text, *icu::Normalizer2::getNFCInstance(status));
}

Variant Decomposed(std::u16string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  return Normalised(text, *icu::Normalizer2::getNFDInstance(status));
}

struct Relation {
  std::string name;
  Variant (*write)(std::u16string_view text);
  int most;  // cases in a thousand that may be answered otherwise
};

// One short word in a language beside many in another is not heard. Some identifiers are only known
// by being all that was written, or by what ends a list. And capital letters are evidence: for a
// street and a name, for a service whose name is also a word ("Line", "Zoom"); base64 is another
// text in the other case. An unknown word after a service's name, its letters decomposed, still
// looks like a handle.
const Relation kRelations[] = {
    {"after a sentence", AfterASentence, 6},
    {"after a paragraph", AfterAParagraph, 16},
    {"before a sentence", BeforeASentence, 11},
    {"between blanks", BetweenBlanks, 1},
    {"with carriage returns", WithCarriageReturns, 0},
    {"in capitals", Cased<'a', 'z', 'A' - 'a'>, 12},
    {"in small letters", Cased<'A', 'Z', 'a' - 'A'>, 29},
    {"composed", Composed, 0},
    {"decomposed", Decomposed, 1},
};

// Type, place and verdict of each finding, in the places of the variant.
std::string Told(const Report& report, const std::vector<uint32_t>& places) {
  std::string told = report.error;
  for (const Finding& finding : report.findings) {
    told += std::string(EntityTypeName(finding.type)) + ' ' +
            std::to_string(places.at(finding.span.start)) + ' ' +
            std::to_string(places.at(finding.span.end)) + ' ' + VerdictName(finding.verdict) + "; ";
  }
  return told;
}

std::vector<uint32_t> AsTheyAre(size_t size) {
  std::vector<uint32_t> places(size + 1);
  for (size_t i = 0; i <= size; ++i) places[i] = static_cast<uint32_t>(i);
  return places;
}

const Corpus& Cases() {
  static const Corpus corpus = ReadCorpus(CorpusFiles(CONTACTLINT_CORPUS));
  return corpus;
}

// What the linter says otherwise of the text in the variant; "" where it says the same.
std::string Difference(const Request& request, const Relation& relation) {
  const std::u16string& text = request.messages.front();
  const Variant variant = relation.write(text);
  if (variant.text == text) return "";
  const std::string expected =
      Told(TheLinter().Check(text, request.situation), variant.places);
  const std::string told = Told(TheLinter().Check(variant.text, request.situation),
                                AsTheyAre(variant.text.size()));
  return told == expected ? "" : "expected " + expected + "told " + told;
}

TEST_CASE("how a text is framed and encoded changes no finding but by its place") {
  for (const Relation& relation : kRelations) {
    int asked = 0;
    std::vector<std::string> differences;
    for (const LabelledCase& labelled : Cases().cases) {
      const Request& request = labelled.request;
      if (request.form != Form::kText || !request.situation.history.empty()) continue;
      ++asked;
      const std::string difference = Difference(request, relation);
      if (difference.empty()) continue;
      differences.push_back(labelled.place + ": " + TextOf(request) + "\n      " + difference);
    }
    const int found = static_cast<int>(differences.size());
    if (found * 1000 <= relation.most * asked) continue;
    std::string all;
    for (const std::string& difference : differences) all += "\n    " + difference;
    FAIL_CHECK(relation.name, ": ", found, " of ", asked, " cases, at most ", relation.most,
               " in a thousand", all);
  }
}

TEST_CASE("the order in which texts are asked, and of whom, changes no answer") {
  const Linter other;
  std::vector<std::string> answers;
  for (const LabelledCase& labelled : Cases().cases) {
    const Request& request = labelled.request;
    const std::u16string& text = request.messages.front();
    answers.push_back(
        Told(TheLinter().Check(text, request.situation), AsTheyAre(text.size())));
  }
  for (size_t i = answers.size(); i-- > 0;) {
    const Request& request = Cases().cases[i].request;
    const std::u16string& text = request.messages.front();
    const Report report = other.Check(text, request.situation);
    if (Told(report, AsTheyAre(text.size())) != answers[i]) FAIL_CHECK(TextOf(request));
  }
}

}  // namespace
}  // namespace contactlint
