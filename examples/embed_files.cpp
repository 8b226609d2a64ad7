// Files for a guest: a folder of the host that it may only read, a place in memory to write to, and nothing else.
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "sandboa/sandboa.h"

int main() {
  namespace fs = std::filesystem;
  fs::path folder = fs::temp_directory_path() / "sandboa_embed_files";
  fs::create_directories(folder);
  std::ofstream(folder / "orders.csv") << "tea,2\ncake,1\ntea,3\n";

  sandboa::Engine engine;
  sandboa::Session::Options options;
  options.mounts = {{"/data", sandboa::Mount::Kind::kReadOnly, folder.string()},
                    {"/out", sandboa::Mount::Kind::kMemory, "", 1 << 20}};
  sandboa::Session session(engine, options);

  sandboa::Turn turn = session.feed(R"(
from pathlib import Path

totals = {}
for line in open("/data/orders.csv"):
    item, count = line.strip().split(",")
    totals[item] = totals.get(item, 0) + int(count)
Path("/out/totals.txt").write_text("\n".join(f"{item}: {count}" for item, count in totals.items()))
Path("/out/totals.txt").read_text()
)");
  if (turn.raised()) std::printf("%s", turn.error().traceback.c_str());
  bool is_right = turn.completed() && turn.value() == sandboa::HostValue("tea: 5\ncake: 1");

  // What is not granted is an error that names the capability.
  sandboa::Turn denied = session.feed("open('/data/orders.csv', 'w')");
  std::printf("%s: %s\n", denied.error().type.c_str(), denied.error().message.c_str());
  is_right = is_right && denied.error().type == "PermissionError";

  fs::remove_all(folder);
  return is_right ? 0 : 1;
}
