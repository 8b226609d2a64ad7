// Source texts that the micro benchmarks share.
#pragma once

#include <fstream>
#include <sstream>
#include <string>

namespace sandboa::bench {

inline std::string read_source(const std::string& path_below_root) {
  std::ifstream file(std::string(SANDBOA_SOURCE_DIR "/") + path_below_root, std::ios::binary);
  std::ostringstream content;
  content << file.rdbuf();
  return content.str();
}

// The 20-line snippet of the cold-start figures.
inline const std::string& snippet() {
  static const std::string text = read_source("bench/coldstart/snippet.py");
  return text;
}

// Some tens of thousands of lines of ordinary code.
inline const std::string& large_source() {
  static const std::string text = [] {
    std::string out;
    for (int i = 0; i < 2000; ++i)
      out += "def f" + std::to_string(i) +
             "(a, b=1, *args):\n    if a > b:\n        x = [a * n for n in range(b)]\n"
             "    else:\n        x = {'k': a, 'v': (b, a + b)}\n    for item in x:\n        print(f'{item:>5}', end='')\n   "
             " return x\n\n";
    return out;
  }();
  return text;
}

}  // namespace sandboa::bench
