// Modules from a directory of the host's. What lies in there is as little trusted as what a mount holds: everything is
// opened beneath the descriptor of the directory (files/directory_volume.h).
#include <algorithm>
#include <cstring>

#include "embed/granted_modules.h"
#include "files/directory_volume.h"
#include "support/utf8.h"

namespace sandboa::embed {

namespace {

using files::FileKind;
using files::FileStatus;

constexpr size_t kDeepest = 32;  // packages in packages

// A name that `import` can reach: a dot would name a package.
bool can_be_imported(std::string_view name) {
  return !name.empty() && name.find('.') == std::string_view::npos && name != "__pycache__" &&
         support::find_invalid_utf8(name) == std::string_view::npos;
}

std::string text_of_error(int error) {
  switch (error) {
    case runtime::kDeniedLinkLeadsOutside:
      return "a link that leads outside of the directory";
    case runtime::kDeniedSpecialFile:
      return "not a regular file";
    default:
      return std::strerror(error);
  }
}

class Scan {
 public:
  Scan(files::Descriptor root, const Modules::DirectoryOptions& options)
      : volume_(std::move(root), files::DirectoryOptions()), options_(options), made_(std::make_shared<GrantedModules>()) {}

  std::shared_ptr<GrantedModules> run() {
    pending_.push_back({"", "", 0});
    while (!pending_.empty() && made_->reason.empty()) {
      Folder folder = std::move(pending_.back());
      pending_.pop_back();
      scan(folder);
    }
    if (made_->reason.empty()) return std::move(made_);
    auto refused = std::make_shared<GrantedModules>();
    refused->reason = std::move(made_->reason);
    return refused;
  }

 private:
  struct Folder {
    std::string path;    // beneath the root, "" for the root itself
    std::string prefix;  // of the names of its modules: "shop."
    size_t depth;
  };

  std::string shown(const std::string& path) const {
    return options_.shown_as.empty() ? path : options_.shown_as + (path.empty() ? "" : "/" + path);
  }

  // As CPython looks: a package comes before a module of the same name, a module before a namespace package.
  void scan(const Folder& folder) {
    std::string list;
    if (int64_t error = volume_.list(folder.path, &list); error < 0) {
      return note(folder.path, text_of_error(static_cast<int>(-error)));
    }
    std::vector<std::string> names;
    for (size_t at = 0; at < list.size();) {
      size_t end = list.find('\0', at);
      names.push_back(list.substr(at, end - at));
      at = end + 1;
    }
    std::sort(names.begin(), names.end());
    std::string start = folder.path.empty() ? "" : folder.path + "/";
    std::vector<std::string> namespaces;
    for (const std::string& name : names) {
      if (can_be_imported(name) && is_directory(start + name) &&
          !add_package(start + name, folder.prefix + name, folder.depth)) {
        namespaces.push_back(name);
      }
    }
    for (const std::string& name : names) {
      std::string_view stem(name);
      if (!stem.ends_with(".py") || name == "__init__.py") continue;
      stem.remove_suffix(3);
      if (can_be_imported(stem)) add_file(start + name, folder.prefix + std::string(stem));
    }
    for (const std::string& name : namespaces) add_namespace(start + name, folder.prefix + name, folder.depth);
  }

  bool is_directory(const std::string& path) {
    FileStatus status;
    if (volume_.status(path, false, &status) < 0) return false;
    if (status.kind == FileKind::kLink && volume_.status(path, true, &status) >= 0 && status.kind == FileKind::kDirectory) {
      note(path, "a link to a directory");  // it might lead back to where it stands
      return false;
    }
    return status.kind == FileKind::kDirectory;
  }

  // False: it has no __init__.py.
  bool add_package(const std::string& path, const std::string& name, size_t depth) {
    std::string init = path + "/__init__.py";
    FileStatus status;
    bool is_there = volume_.status(init, false, &status) >= 0 && status.kind != FileKind::kDirectory;
    if (!is_there) return false;
    GrantedModule* module = add_file(init, name);
    if (module == nullptr) return true;
    module->is_package = true;
    module->package_path = shown(path);
    enter(path, name, depth);
    return true;
  }

  void add_namespace(const std::string& path, const std::string& name, size_t depth) {
    GrantedModule* module = add(name);
    if (module == nullptr) return;  // a file of that name comes first
    module->is_package = module->is_namespace = true;
    module->package_path = shown(path);
    module->shown_file = "<" + name + ">";
    enter(path, name, depth);
  }

  void enter(const std::string& path, const std::string& name, size_t depth) {
    if (depth == kDeepest) return note(path, "nested too deep");
    pending_.push_back({path, name + ".", depth + 1});
  }

  GrantedModule* add_file(const std::string& path, const std::string& name) {
    FileStatus status;
    bool is_special =
        volume_.status(path, false, &status) >= 0 && status.kind != FileKind::kFile && status.kind != FileKind::kLink;
    if (is_special) return nullptr;  // a folder, a pipe, a device: no module, as for CPython
    GrantedModule* module = add(name);
    if (module == nullptr) return nullptr;
    module->file = module->shown_file = shown(path);
    module->problem = read(path, &module->source);
    if (!module->problem.empty()) note(path, module->problem);
    return module;
  }

  GrantedModule* add(const std::string& name) {
    if (made_->all().size() < options_.max_modules) return made_->add(name);
    made_->reason = "more than " + std::to_string(options_.max_modules) + " modules";
    return nullptr;
  }

  // What is wrong with the file, or nothing.
  std::string read(const std::string& path, std::string* out) {
    std::unique_ptr<files::OpenFile> file;
    if (int64_t error = volume_.open(path, runtime::kFileRead, &file); error < 0) {
      return text_of_error(static_cast<int>(-error));
    }
    FileStatus status;
    if (int64_t error = file->status(&status); error < 0) return text_of_error(static_cast<int>(-error));
    std::string too_large = "larger than " + std::to_string(options_.max_file_bytes) + " bytes";
    if (status.size > options_.max_file_bytes) return too_large;
    // It may grow while it is read.
    out->resize(status.size + 1);
    int64_t count = file->read(0, out->data(), out->size());
    out->resize(count < 0 ? 0 : static_cast<size_t>(count));
    if (count < 0) return text_of_error(static_cast<int>(-count));
    if (out->size() > options_.max_file_bytes) {
      out->clear();
      return too_large;
    }
    total_bytes_ += out->size();
    if (total_bytes_ > options_.max_total_bytes) {
      made_->reason = "more than " + std::to_string(options_.max_total_bytes) + " bytes of modules";
    }
    return {};
  }

  void note(const std::string& path, const std::string& problem) {
    made_->problems.push_back((path.empty() ? "." : path) + ": " + problem);
  }

  files::DirectoryVolume volume_;
  const Modules::DirectoryOptions& options_;
  std::shared_ptr<GrantedModules> made_;
  std::vector<Folder> pending_;
  uint64_t total_bytes_ = 0;
};

}  // namespace

}  // namespace sandboa::embed

namespace sandboa {

Modules Modules::from_directory(const Engine&, const std::string& directory, const DirectoryOptions& options) {
  std::shared_ptr<embed::GrantedModules> made;
  files::Descriptor root;
  if (int error = files::open_root(directory, &root)) {
    made = std::make_shared<embed::GrantedModules>();
    made->reason = std::strerror(error);
  } else {
    made = embed::Scan(std::move(root), options).run();
  }
  return embed::GrantedModules::handle(std::move(made));
}

}  // namespace sandboa
