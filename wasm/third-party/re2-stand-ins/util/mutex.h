// Stands in for RE2's util/mutex.h: a WebAssembly instance has one thread, and nothing to lock.
#pragma once

namespace re2 {

class Mutex {
 public:
  void Lock() {}
  void Unlock() {}
  void ReaderLock() {}
  void ReaderUnlock() {}
  void WriterLock() {}
  void WriterUnlock() {}
};

struct MutexLock {
  explicit MutexLock(Mutex*) {}
  ~MutexLock() {}
};

struct ReaderMutexLock {
  explicit ReaderMutexLock(Mutex*) {}
  ~ReaderMutexLock() {}
};

struct WriterMutexLock {
  explicit WriterMutexLock(Mutex*) {}
  ~WriterMutexLock() {}
};

}  // namespace re2
