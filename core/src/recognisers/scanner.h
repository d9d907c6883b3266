// Recognisers that walk over the tokens, for what a pattern cannot count or weigh.
#pragma once

#include <string_view>
#include <vector>

#include "recognisers/candidate.h"
#include "recognisers/english.h"
#include "recognisers/rule.h"

namespace contactlint {

// Telephone numbers: digit runs held against the numbering plans.
std::vector<Candidate> FindPhones(const Match& match);

// Telephone numbers dressed as something else, where the writer says so.
std::vector<Candidate> FindAnnouncedPhones(const Match& match);

// Telephone numbers with letters for digits, as on a keypad.
std::vector<Candidate> FindVanityPhones(const Match& match);

// E-mail addresses whose domain is only implied: "jo.smith, gmail", "my gmail is jo.smith".
std::vector<Candidate> FindImpliedEmails(const Match& match);

// E-mail addresses whose halves are told apart: "the user is jo.smith, the provider gmail".
std::vector<Candidate> FindToldEmails(const Match& match);

// IDs and handles beside the name of a service, and bare handles that one is told to write to.
std::vector<Candidate> FindHandles(const Match& match);

// Proposals and requests in all languages but English, by what a clause holds.
std::vector<Candidate> FindInAnyOrder(const Match& match);

// Street addresses and P.O. boxes.
std::vector<Candidate> FindStreets(const Match& match);

// Requests for a way to make contact, by the grammar of English.
std::vector<Candidate> FindAskings(const EnglishText& text, const Match& match);

// Proposals to talk elsewhere, by the grammar of English.
std::vector<Candidate> FindProposals(const EnglishText& text, const Match& match);

// Proposals to meet in person, in English.
std::vector<Candidate> FindMeetings(const EnglishText& text, const Match& match);

// Proposals to pay beside the platform, in English.
std::vector<Candidate> FindPayments(const EnglishText& text, const Match& match);

// Words that tell where the writer's details stand, in English.
std::vector<Candidate> FindDetailsElsewhere(const EnglishText& text, const Match& match);

}  // namespace contactlint
