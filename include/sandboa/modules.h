// Python modules that the host grants to sessions: from memory or from a directory, compiled once.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sandboa {

class Engine;

namespace embed {
class GrantedModules;
}  // namespace embed

struct ModuleSource {
  std::string name;    // as imported: "orders", or "shop.orders" for a module inside the package "shop"
  std::string source;  // UTF-8, or says otherwise in its first two lines
  bool is_package = false;
  std::string file_name = {};  // what tracebacks and __file__ show; empty: "<name>" in tracebacks, and no __file__
};

// A handle; copies share the modules. Immutable: any number of sessions may import them at the same time, on any threads.
// Each module is compiled when it is first imported, once for all sessions and at nobody's expense, as what is built in: the
// same import costs each session the same. What the module then does when it runs is the session's, as are its objects. May
// outlive nothing of its Engine's.
class Modules {
 public:
  struct DirectoryOptions {
    // What stands before file names in tracebacks and __file__: "lib" shows "lib/shop/prices.py". Nothing of the directory's
    // own path is shown.
    std::string shown_as = {};
    uint64_t max_file_bytes = 2ull << 20;
    uint64_t max_total_bytes = 64ull << 20;
    uint64_t max_modules = 10'000;
  };

  Modules() = default;  // none
  // Of two of one name the first counts.
  Modules(const Engine& engine, std::vector<ModuleSource> sources);
  // All `*.py` files and packages in a directory of the host's, read at once: what changes there later is not seen. Folders
  // without __init__.py are namespace packages, as in CPython. Only regular files count; symbolic links are followed to
  // files beneath the directory and nowhere else. Of what is too large, cannot be read or lies elsewhere, problems() tells,
  // and importing it is an ImportError that says the same.
  static Modules from_directory(const Engine& engine, const std::string& directory) {
    return from_directory(engine, directory, DirectoryOptions());
  }
  static Modules from_directory(const Engine& engine, const std::string& directory, const DirectoryOptions& options);

  // False: the directory could not be opened, or holds more than the options allow. There are no modules then.
  bool ok() const { return reason().empty(); }
  const std::string& reason() const;
  // "shop/big.py: larger than 2097152 bytes"
  const std::vector<std::string>& problems() const;
  std::vector<std::string_view> names() const;

 private:
  friend class embed::GrantedModules;
  std::shared_ptr<const embed::GrantedModules> impl_;
};

}  // namespace sandboa
