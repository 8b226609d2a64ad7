// Modules that the host grants: compiled once for all sessions, from memory or from a directory that may hold anything.
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "embed/granted_modules.h"
#include "host_session.h"

namespace sandboa {
namespace {

using namespace testing;  // NOLINT: a test reads best without prefixes
namespace fs = std::filesystem;

Session make_granted(std::vector<Modules> granted, Limits limits = {}) {
  Session::Options options;
  options.granted_modules = std::move(granted);
  options.limits = limits;
  return make_session(std::move(options));
}

const vm::Executable* code_of(const Modules& modules, std::string_view name) {
  return embed::GrantedModules::of(modules)->find(name)->known_code();
}

class Directory {
 public:
  Directory() {
    std::string pattern = (fs::temp_directory_path() / "granted_modules_XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  ~Directory() { fs::remove_all(path_); }
  void write(const std::string& name, std::string_view content) {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << content;
  }
  const fs::path& path() const { return path_; }
  Modules modules(const Modules::DirectoryOptions& options = {}) const {
    return Modules::from_directory(engine(), path_.string(), options);
  }

 private:
  fs::path path_;
};

TEST(GrantedModules, AreCompiledOnce) {
  Modules modules(engine(), {{"counter", "items = []\ndef add(x):\n    items.append(x)\n    return items\n"}});
  EXPECT_EQ(code_of(modules, "counter"), nullptr);
  Session one = make_granted({modules});
  EXPECT_EQ(feed(one, "import counter\ncounter.add(1)"), "[1]");
  const vm::Executable* code = code_of(modules, "counter");
  EXPECT_NE(code, nullptr);
  Session two = make_granted({modules});
  EXPECT_EQ(feed(two, "import counter\ncounter.add(2), counter.__name__, hasattr(counter, '__file__')"),
            "([2], 'counter', False)");
  EXPECT_EQ(code_of(modules, "counter"), code);
  EXPECT_EQ(feed(one, "counter.add(3)"), "[1, 3]");
  EXPECT_EQ(one.meters().fuel > 0, true);
}

TEST(GrantedModules, CostTheSame_WhoeverCameFirst) {
  std::string source;
  for (int i = 0; i < 500; ++i) source += "def f" + std::to_string(i) + "(x):\n    return x\n";
  Modules modules(engine(), {{"many", source}});
  auto cost = [&] {
    Session session = make_granted({modules});
    EXPECT_TRUE(session.feed("import many").completed());
    return std::pair(session.meters().fuel, session.meters().memory_bytes);
  };
  auto first = cost();
  EXPECT_EQ(cost(), first);
  // Less than where the session compiles: code that is shared is nobody's memory.
  Session::Options options;
  options.modules = {{"many", source}};
  Session own = make_session(std::move(options));
  ASSERT_TRUE(own.feed("import many").completed());
  EXPECT_LT(first.first * 2, own.meters().fuel);
  EXPECT_LT(first.second + 20'000, own.meters().memory_bytes);
}

TEST(GrantedModules, Threads_ShareOneCompile) {
  std::string source;
  for (int i = 0; i < 300; ++i) source += "def f" + std::to_string(i) + "(x):\n    return x + " + std::to_string(i) + "\n";
  Modules modules(engine(), {{"pack", "from . import part\n", true}, {"pack.part", source}, {"bad", "x = = 1"}});
  std::vector<std::thread> threads;
  std::vector<std::string> results(8);
  std::vector<const vm::Executable*> codes(8);
  for (size_t i = 0; i < results.size(); ++i) {
    threads.emplace_back([&, i] {
      Session session = make_granted({modules});
      results[i] =
          feed(session, "import pack\ntry:\n    import bad\nexcept SyntaxError as e:\n    r = e.msg\npack.part.f7(1), r");
      codes[i] = code_of(modules, "pack.part");
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (size_t i = 0; i < results.size(); ++i) {
    EXPECT_EQ(results[i], "(8, 'invalid syntax')");
    EXPECT_EQ(codes[i], codes[0]);
  }
}

TEST(GrantedModules, RunUnderTheSessionsLimits) {
  Modules modules(engine(), {{"endless", "while True: pass\n"},
                             {"large", "x = []\nwhile True: x.append([1] * 100)\n"},
                             {"deep", "def f(): f()\nf()\n"}});
  Limits limits;
  limits.fuel = 200'000;
  Session session = make_granted({modules}, limits);
  EXPECT_EQ(feed(session, "import endless"), "trapped: fuel limit exceeded");
  EXPECT_EQ(feed(session, "import deep").substr(0, 14), "RecursionError");
  limits = {};
  limits.memory_bytes = 4 << 20;
  Session small = make_granted({modules}, limits);
  EXPECT_EQ(feed(small, "import large"), "trapped: memory limit exceeded");
  EXPECT_EQ(feed(small, "1 + 1"), "2");
}

TEST(GrantedModules, Order_OwnThenGrantedThenHostThenBuiltIn) {
  Session::Options options;
  options.modules = {{"a", "who = 'own'\n"}};
  options.granted_modules = {
      Modules(engine(),
              {{"a", "who = 'first'\n"}, {"b", "who = 'first'\n"}, {"stat", "who = 'granted'\n"}, {"sys", "who = 1\n"}}),
      Modules(engine(), {{"b", "who = 'second'\n"}, {"b.x", ""}, {"c", "who = 'second'\n"}})};
  options.host_modules = {HostModule{"c", {}, {{"who", "host"}}}, HostModule{"d", {}, {{"who", "host"}}}};
  Session session = make_session(std::move(options));
  EXPECT_EQ(feed(session, "import a, b, c, d, stat, sys\na.who, b.who, c.who, d.who, stat.who, hasattr(sys, 'who')"),
            "('own', 'first', 'second', 'host', 'granted', False)");
  EXPECT_EQ(feed(session, "import b.x"), "ModuleNotFoundError: No module named 'b.x'; 'b' is not a package");
}

TEST(GrantedModules, Directory_IsReadAtOnce) {
  Directory directory;
  directory.write("shop/__init__.py", "from .prices import price\n");
  directory.write("shop/prices.py", "def price(x):\n    return 1 / x\n");
  directory.write("spaces/leaf.py", "x = 5\n");
  Modules modules = directory.modules();
  ASSERT_TRUE(modules.ok()) << modules.reason();
  EXPECT_EQ(modules.names().size(), 4u);
  directory.write("shop/prices.py", "changed = 1\n");
  Session session = make_granted({modules});
  EXPECT_EQ(feed(session, "import shop, spaces.leaf\nshop.price(2), shop.__file__, shop.__path__, spaces.leaf.x"),
            "(0.5, 'shop/__init__.py', ['shop'], 5)");
  Turn turn = session.feed("shop.price(0)");
  EXPECT_NE(turn.error().traceback.find("  File \"shop/prices.py\", line 2, in price\n    return 1 / x\n"),
            std::string::npos)
      << turn.error().traceback;
  Modules::DirectoryOptions options;
  options.shown_as = "/lib";
  Session other = make_granted({directory.modules(options)});
  EXPECT_EQ(feed(other, "import shop.prices as p, spaces\np.__file__, spaces.__path__"),
            "ImportError: cannot import name 'price' from 'shop.prices' (/lib/shop/prices.py)");
}

TEST(GrantedModules, Directory_HostileContents) {
  Directory outside;
  outside.write("secret.py", "secret = 1\n");
  Directory directory;
  directory.write("good.py", "x = 1\n");
  fs::create_symlink(outside.path() / "secret.py", directory.path() / "stolen.py");
  fs::create_symlink("good.py", directory.path() / "alias.py");
  fs::create_symlink("nowhere.py", directory.path() / "dangling.py");
  fs::create_symlink(".", directory.path() / "loop");
  fs::create_directory_symlink(outside.path(), directory.path() / "elsewhere");
  ASSERT_EQ(::mkfifo((directory.path() / "pipe.py").c_str(), 0600), 0);
  ASSERT_EQ(::mkfifo((directory.path() / "pipe").c_str(), 0600), 0);
  std::ofstream(directory.path() / "huge.py").close();
  fs::resize_file(directory.path() / "huge.py", 100u << 20);
  fs::create_directory(directory.path() / "folder.py");
  directory.write("a-b.py", "x = 2\n");
  directory.write("two words.py", "x = 3\n");
  directory.write("dotted.name.py", "x = 4\n");
  directory.write("\xff.py", "x = 5\n");
  directory.write("größe.py", "x = 6\n");
  directory.write("latin.py", "x = 'caf\xe9'\n");
  directory.write("nul.py", std::string_view("x = 1\0\n", 7));
  directory.write("notes.txt", "no module");
  directory.write("a.py", "import b\nx = 1\n");
  directory.write("b.py", "from a import x\n");
  std::string deep = "d";
  for (int i = 0; i < 60; ++i) deep += "/d";
  directory.write(deep + "/leaf.py", "");
  if (::geteuid() != 0) fs::permissions(directory.path() / "good.py", fs::perms::owner_read);
  Modules modules = directory.modules();
  ASSERT_TRUE(modules.ok()) << modules.reason();
  Session session = make_granted({modules});
  EXPECT_EQ(feed(session, "import good, alias\ngood.x, alias.x"), "(1, 1)");
  EXPECT_EQ(feed(session, "import stolen"),
            "ImportError: module 'stolen' cannot be read: a link that leads outside of the directory");
  EXPECT_EQ(feed(session, "import huge"), "ImportError: module 'huge' cannot be read: larger than 2097152 bytes");
  EXPECT_EQ(feed(session, "import dangling"), "ImportError: module 'dangling' cannot be read: No such file or directory");
  for (const char* name : {"loop", "elsewhere", "pipe", "notes"}) {
    EXPECT_EQ(feed(session, std::string("import ") + name),
              "ModuleNotFoundError: No module named '" + std::string(name) + "'");
  }
  EXPECT_EQ(feed(session, "import folder.x").substr(0, 19), "ModuleNotFoundError");
  EXPECT_EQ(feed(session, "__import__('a-b').x, __import__('two words').x"), "(2, 3)");
  EXPECT_EQ(feed(session, "import größe\ngröße.x"), "6");
  EXPECT_EQ(feed(session, "import latin"),
            "SyntaxError: Non-UTF-8 code starting with '\\xe9' on line 1, but no encoding declared; see "
            "https://peps.python.org/pep-0263/ for details (latin.py, line 1)");
  EXPECT_EQ(feed(session, "import nul").substr(0, 12), "SyntaxError:");
  EXPECT_EQ(
      feed(session, "import a"),
      "ImportError: cannot import name 'x' from partially initialized module 'a' (most likely due to a circular import) "
      "(a.py)");
  std::string problems;
  for (const std::string& problem : modules.problems()) problems += problem + "\n";
  for (const char* part : {"stolen.py: a link", "huge.py: larger", "loop: a link to a directory", "nested too deep"}) {
    EXPECT_NE(problems.find(part), std::string::npos) << problems;
  }
}

TEST(GrantedModules, Directory_TooLargeIsRefused) {
  Directory directory;
  for (int i = 0; i < 20; ++i) directory.write("m" + std::to_string(i) + ".py", std::string(1000, '\n'));
  Modules::DirectoryOptions few;
  few.max_modules = 10;
  EXPECT_EQ(directory.modules(few).reason(), "more than 10 modules");
  Modules::DirectoryOptions small;
  small.max_total_bytes = 5000;
  Modules refused = directory.modules(small);
  EXPECT_EQ(refused.reason(), "more than 5000 bytes of modules");
  Session session = make_granted({refused});
  EXPECT_EQ(feed(session, "1"), "rejected: granted modules: more than 5000 bytes of modules");
  EXPECT_EQ(Modules::from_directory(engine(), "/no/such/folder").reason(), "No such file or directory");
  EXPECT_TRUE(Modules().ok());
}

TEST(GrantedModules, NamespacePackages_SpanGrants) {
  Session session = make_granted({[] {
                                    Directory directory;
                                    directory.write("ns/one.py", "x = 1\n");
                                    return directory.modules();
                                  }(),
                                  [] {
                                    Directory directory;
                                    directory.write("ns/two.py", "x = 2\n");
                                    return directory.modules();
                                  }()});
  EXPECT_EQ(feed(session, "import ns.one, ns.two\nns.one.x, ns.two.x"), "(1, 2)");
}

// ---- what may be imported

Session make_restricted(std::vector<std::string> allowed) {
  Session::Options options;
  options.allowed_imports = std::move(allowed);
  options.granted_modules = {Modules(engine(), {{"shop", "from . import tax\nimport stat\n", true},
                                                {"shop.tax", "rate = 2\n"},
                                                {"shop.secret", "code = 7\n"},
                                                {"tools", "import os\nfrom shop import tax\n"}})};
  options.modules = {{"mine", "import os\n"}};
  options.host_modules = {HostModule{"orders", {}, {{"LIMIT", 1}}}};
  return make_session(std::move(options));
}

TEST(AllowedImports, NothingElseCanBeImported) {
  Session session = make_restricted({"shop", "random", "tools", "mine"});
  EXPECT_EQ(feed(session, "import shop, tools\nimport random\nshop.tax.rate"), "2");
  for (const char* source : {"import os", "from os import path", "import os.path", "__import__('os')", "exec('import os')",
                             "eval(\"__import__('os')\")"}) {
    EXPECT_EQ(feed(session, source), "ModuleNotFoundError: import of 'os' is not allowed in this session") << source;
  }
  EXPECT_EQ(feed(session, "import mine"), "ModuleNotFoundError: import of 'os' is not allowed in this session");
  EXPECT_EQ(feed(session, "import orders"), "ModuleNotFoundError: import of 'orders' is not allowed in this session");
  EXPECT_EQ(feed(session, "import shop.secret"),
            "ModuleNotFoundError: import of 'shop.secret' is not allowed in this session");
  EXPECT_EQ(feed(session, "from shop import secret"),
            "ModuleNotFoundError: import of 'shop.secret' is not allowed in this session");
  EXPECT_EQ(feed(session, "from shop import tax\ntax.rate"), "2");
  EXPECT_EQ(feed(session, "import nothing"), "ModuleNotFoundError: No module named 'nothing'");
  EXPECT_EQ(feed(session, "import shop.nothing"), "ModuleNotFoundError: No module named 'shop.nothing'");
  EXPECT_EQ(feed(session, "try:\n    import os\nexcept ImportError as e:\n    r = e.name\nr"), "'os'");
}

TEST(AllowedImports, PatternsOfPackages) {
  Session all = make_restricted({"shop.*"});
  EXPECT_EQ(feed(all, "import shop.secret\nfrom shop import tax\nshop.secret.code, tax.rate"), "(7, 2)");
  EXPECT_EQ(feed(all, "import shopping"), "ModuleNotFoundError: No module named 'shopping'");
  Session one = make_restricted({"shop.secret"});
  EXPECT_EQ(feed(one, "import shop.secret\nshop.secret.code"), "7");
  EXPECT_EQ(feed(one, "import shop.tax"), "ModuleNotFoundError: import of 'shop.tax' is not allowed in this session");
  Session none = make_restricted({});
  EXPECT_EQ(none.feed("import shop").error().hint, "This session allows no imports.");
  Session any = make_restricted({"*"});
  EXPECT_EQ(feed(any, "import os, mine, orders, shop.secret\norders.LIMIT"), "1");
}

TEST(AllowedImports, HintsNameThePolicy) {
  Session session = make_restricted({"shop", "orders"});
  Turn turn = session.feed("import os");
  EXPECT_EQ(turn.error().code, "import_denied");
  EXPECT_EQ(turn.error().hint, "This session may import: shop, orders.");
  EXPECT_EQ(turn.error().traceback,
            "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n    import os\n"
            "ModuleNotFoundError: import of 'os' is not allowed in this session\n");
  turn = session.feed("import shoq");
  EXPECT_EQ(turn.error().code, "unknown_module");
  EXPECT_EQ(turn.error().hint, "Did you mean: 'shop'?");
}

TEST(AllowedImports, WhatTheEngineImports_IsNotAsked) {
  Session session = make_restricted({"asyncio"});
  EXPECT_EQ(feed(session, "import asyncio\nawait asyncio.sleep(0, 5)"), "5");
  EXPECT_EQ(feed(session, "import asyncio.timeouts"),
            "ModuleNotFoundError: import of 'asyncio.timeouts' is not allowed in this session");
  Session none = make_restricted({});
  EXPECT_EQ(feed(none, "async def f(): return 6\nawait f()"), "6");
  Session types = make_restricted({"typing"});
  EXPECT_EQ(feed(types, "import typing\ntyping.List.__origin__ is list"), "True");
}

// Whatever a module of the library is made of when it is asked for.
TEST(AllowedImports, PartsOfTheLibrary_AreNotAsked) {
  for (const char* name : {"abc",
                           "annotationlib",
                           "argparse",
                           "array",
                           "ast",
                           "asyncio",
                           "base64",
                           "binascii",
                           "bisect",
                           "calendar",
                           "cmath",
                           "codecs",
                           "collections",
                           "configparser",
                           "contextlib",
                           "contextvars",
                           "copy",
                           "copyreg",
                           "csv",
                           "dataclasses",
                           "datetime",
                           "decimal",
                           "difflib",
                           "doctest",
                           "enum",
                           "errno",
                           "fnmatch",
                           "fractions",
                           "functools",
                           "getopt",
                           "glob",
                           "graphlib",
                           "gzip",
                           "hashlib",
                           "heapq",
                           "hmac",
                           "html",
                           "html.entities",
                           "importlib",
                           "inspect",
                           "io",
                           "itertools",
                           "json",
                           "keyword",
                           "logging",
                           "math",
                           "mimetypes",
                           "numbers",
                           "operator",
                           "os",
                           "pathlib",
                           "pickle",
                           "platform",
                           "pprint",
                           "queue",
                           "quopri",
                           "random",
                           "re",
                           "reprlib",
                           "sched",
                           "secrets",
                           "shlex",
                           "stat",
                           "statistics",
                           "string",
                           "struct",
                           "sys",
                           "tempfile",
                           "textwrap",
                           "time",
                           "tokenize",
                           "tomllib",
                           "traceback",
                           "types",
                           "typing",
                           "unicodedata",
                           "unittest",
                           "unittest.mock",
                           "urllib.parse",
                           "uuid",
                           "warnings",
                           "weakref",
                           "xml.etree.ElementTree",
                           "zlib",
                           "zoneinfo"}) {
    Session session = make_restricted({name});
    std::string source =
        std::string("import ") + name + "\nlen([getattr(" + name + ", n, None) for n in dir(" + name + ")]) > 5";
    EXPECT_EQ(feed(session, source), "True") << name;
  }
  Session session = make_restricted({"io", "csv", "struct"});
  EXPECT_EQ(feed(session, "import io, csv, struct\nlist(csv.DictReader(io.StringIO('a,b\\n1,2')))"),
            "[{'a': '1', 'b': '2'}]");
  EXPECT_EQ(feed(session, "import pickle"), "ModuleNotFoundError: import of 'pickle' is not allowed in this session");
}

// ---- snapshots

TEST(GrantedModules, Snapshots_NameTheirCode) {
  std::string source = "def twice(x):\n    return 2 * x\ndef thrice(x):\n    return ask(x)\n";
  for (int i = 0; i < 400; ++i) source += "def f" + std::to_string(i) + "(x):\n    return x\n";
  Session::Options options;
  options.granted_modules = {Modules(engine(), {{"lib", source}})};
  options.allowed_imports = {"lib"};
  options.functions = {HostFunction("ask")};
  Session session = make_session(options);
  ASSERT_TRUE(session.feed("import lib\nlib.ask = ask\nf = lib.twice").completed());
  ASSERT_TRUE(session.feed("lib.thrice(4)").suspended());
  Snapshot snapshot = session.snapshot();
  ASSERT_TRUE(snapshot.ok()) << snapshot.reason();
  EXPECT_EQ(snapshot.bytes().find("return 2 * x"), std::string::npos);

  // Other modules of the same content serve as well: they are told by name and source.
  Session::Options same = options;
  same.granted_modules = {Modules(engine(), {{"lib", source}})};
  Restored restored = Session::restore(engine(), snapshot.bytes(), same);
  ASSERT_TRUE(restored.ok()) << restored.reason();
  EXPECT_EQ(describe(restored.session().resume(12)), "12");
  EXPECT_EQ(feed(restored.session(), "f(4), lib.twice is f"), "(8, True)");
  EXPECT_EQ(feed(restored.session(), "import os"), "ModuleNotFoundError: import of 'os' is not allowed in this session");

  Restored copy = session.fork();
  ASSERT_TRUE(copy.ok()) << copy.reason();
  EXPECT_EQ(describe(copy.session().resume(13)), "13");

  Session::Options without = options;
  without.granted_modules.clear();
  EXPECT_EQ(Session::restore(engine(), snapshot.bytes(), without).reason(), "the options grant no module lib");
  Session::Options changed = options;
  changed.granted_modules = {Modules(engine(), {{"lib", source + "\n"}})};
  EXPECT_EQ(Session::restore(engine(), snapshot.bytes(), changed).reason(),
            "the options grant another version of the module lib");
}

}  // namespace
}  // namespace sandboa
