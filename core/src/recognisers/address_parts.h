// An address read part by part from a given token: street and number, flat, postcode, town.
#pragma once

#include <cstdint>

#include "recognisers/address_words.h"

namespace contactlint {

struct Address {
  uint32_t first = 0;
  uint32_t end = 0;         // `first` when there is none
  int boxes = 0;            // P.O. boxes
  int streets = 0;          // streets with a house number, with a capital name
  int weak_streets = 0;     // the same without capitals, or with a word that is ambiguous
  int bare_streets = 0;     // streets without a number
  int premises = 0;         // flats, plots, floors … with a number or letter
  int named = 0;            // buildings and quarters with a name
  int unnamed_streets = 0;  // a number and a name, but no word for a street
  int towns = 0;
  int postcodes = 0;
  int numbers = 0;  // house numbers that stand apart: "…, nr. 12"
};

// The longest address that begins at `first`; bounded: at most some 60 tokens are looked at.
Address ReadAddress(const AddressWords& words, uint32_t first);

}  // namespace contactlint
