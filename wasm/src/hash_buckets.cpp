// Stands in for libc++'s choice of how many buckets a hash table has: powers of two, which it knows to
// handle, in place of primes, whose tables and search are half a kilobyte compressed.
#include <cstddef>

namespace std {
inline namespace __2 {

size_t __next_prime(size_t least);

size_t __next_prime(size_t least) {
  size_t size = 2;
  while (size < least) size *= 2;
  return size;
}

}  // namespace __2
}  // namespace std
