// Street addresses of China, Taiwan, Hong Kong, Japan and Korea: from the largest to the smallest.
#pragma once

#include <vector>

#include "recognisers/candidate.h"
#include "recognisers/rule.h"

namespace contactlint {

//     云栖路218号6幢1204室 · 文心路三段72號 · 神宮前4丁目26-18 · 와우산로 21길 14
std::vector<Candidate> FindCjkStreets(const Match& match);

}  // namespace contactlint
