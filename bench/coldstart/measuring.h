// What the programs of this folder share: the processor's time of this thread, files, and how they fail.
#pragma once

#include <time.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace sandboa::bench {

inline void fail(const std::string& what) {
  std::fprintf(stderr, "%s\n", what.c_str());
  std::exit(1);
}

inline double cpu_ns() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

inline std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (content.empty()) fail("cannot read " + path);
  return content;
}

// bench/programs/nbody.py: nbody.py.
inline std::string file_name(const std::string& path) { return path.substr(path.rfind('/') + 1); }

}  // namespace sandboa::bench
