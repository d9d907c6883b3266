// Stands in for `siprintf` of the C library, which would bring all of `printf` along (2 KB
// compressed). Its one caller is Embind, which would print the address of a type that a signature
// uses and nobody has registered; ours are all registered.
extern "C" int siprintf(char* out, const char* /*format*/, ...);

int siprintf(char* out, const char* /*format*/, ...) {
  *out = '\0';
  return 0;
}
