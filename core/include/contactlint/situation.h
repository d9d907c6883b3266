// The situation a message is written in: who writes where, and how far the deal has come.
//
// The fields decide nothing by themselves; `policy/` reads them beside a finding.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace contactlint {

enum class Stage : uint8_t { kPreContract, kContract };
enum class Account : uint8_t { kStandard, kEnterprise };
enum class Surface : uint8_t { kMessage, kProposal, kInvite, kJobPost, kProfile };
enum class Sender : uint8_t { kFreelancer, kClient };

struct Situation {
  Stage stage = Stage::kPreContract;
  Account account = Account::kStandard;
  Surface surface = Surface::kMessage;
  Sender sender = Sender::kFreelancer;

  // The sender's own earlier messages of this conversation, oldest first. At most the last
  // kMaxHistoryMessages, and of these the last kMaxHistoryUnits, are looked at; those too long to
  // be a piece of an identifier are passed over.
  std::vector<std::u16string> history;

  // UTF-16 offset at which the person is still typing; absent when the text is final. An offset
  // beyond the text counts as its end.
  std::optional<uint32_t> caret;

  // Keys of findings (`Finding::key`) that the writer has declared to be no contact information.
  std::vector<std::string> ignore;
};

constexpr uint32_t kMaxHistoryMessages = 50;
constexpr uint32_t kMaxHistoryUnits = 20000;

}  // namespace contactlint
