// No import reaches anything of the host: what is not built in and not granted does not exist.
#include <string>

#include <gtest/gtest.h>

#include "sandboa/sandboa.h"

namespace sandboa {
namespace {

TEST(Imports, ModulesOfTheHost_DoNotExist) {
  Engine engine;
  Session session(engine);
  for (const char* name :
       {"nt",        "_posixsubprocess",  "subprocess", "socket",       "ctypes",      "_ctypes", "_thread", "_imp",
        "shutil",    "_threading_local",  "signal",     "faulthandler", "marshal",     "_pickle", "code",    "site",
        "zipimport", "_frozen_importlib", "pip",        "etc.passwd",   "/etc/passwd", "..",      "prelude", "<prelude>"}) {
    std::string source = "try:\n    __import__(" + HostValue(name).repr() +
                         ")\n    r = 'imported'\nexcept ModuleNotFoundError as error:\n    r = 'not found'\nr";
    Turn turn = session.feed(source);
    ASSERT_TRUE(turn.completed()) << name << turn.error().traceback;
    EXPECT_EQ(turn.value(), HostValue("not found")) << name;
  }
}

// importlib and threading are the library's own: neither reaches further than import statements and the session's one thread
// do.
TEST(Imports, ImportlibAndThreading_ReachNothingMore) {
  Engine engine;
  Session session(engine);
  Turn turn = session.feed(
      "import importlib.util, threading\n"
      "found = [name for name in ('socket', '_imp', 'ctypes', '/etc/passwd', '_frozen_importlib') if "
      "importlib.util.find_spec(name)]\n"
      "try:\n    importlib.import_module('socket')\n    found.append('imported')\nexcept ModuleNotFoundError:\n    pass\n"
      "try:\n    threading.Thread(target=print).start()\n    found.append('started')\nexcept RuntimeError:\n    pass\n"
      "(found, importlib.util.find_spec('json').loader, threading.active_count())");
  ASSERT_TRUE(turn.completed()) << turn.error().traceback;
  EXPECT_EQ(turn.value().repr(), "([], None, 1)");
}

TEST(Imports, Modules_SayNothingAboutTheHost) {
  Engine engine;
  Session session(engine);
  Turn turn = session.feed(
      "import sys, builtins\n"
      "found = []\n"
      "for module in list(sys.modules.values()):\n"
      "    for name, value in vars(module).items():\n"
      "        if name in ('executable', 'prefix', 'base_prefix', 'exec_prefix', '_getframe', 'settrace', "
      "'__file__', "
      "'__path__', 'meta_path', 'path_hooks', '_current_frames', 'setprofile'):\n"
      "            found.append((module.__name__, name))\n"
      "(found, sys.argv, sys.path, sorted(sys.modules))");
  ASSERT_TRUE(turn.completed()) << turn.error().traceback;
  EXPECT_EQ(turn.value().repr(), "([], [], [], ['__main__', 'builtins', 'sys'])");
}

// Intrinsics are names for library code alone; what guest code does to a library's namespace must not break the engine.
TEST(Imports, Intrinsics_AreOutOfReach) {
  Engine engine;
  Session session(engine);
  Turn turn = session.feed(
      "import sys, builtins\n"
      "names = [n for n in ('_print_text', '_load_attribute', '_sys_modules', '_module_run', '_builtins_dict', "
      "'_run_code')\n"
      "         if n in vars(builtins) or n in vars(sys) or n in globals()]\n"
      "for name in ('isinstance', 'print', 'len', 'str', 'zip', 'setattr'):\n"
      "    setattr(sys, name, lambda *a, **k: 5)\n"
      "    setattr(builtins, name + '_', 1)\n"
      "sys.stdout.write(5)\n"
      "sys._Record.__init__(sys.version_info, 1, 2)\n"
      "repr(sys.version_info)\n"
      "names");
  EXPECT_FALSE(turn.trapped());
  if (turn.completed()) {
    EXPECT_EQ(turn.value().repr(), "[]");
  }
  EXPECT_EQ(session.feed("1 + 1").value(), HostValue(2));
}

TEST(Imports, ExecutedCode_HasTheSameLimitsAndRights) {
  Engine engine;
  Session session(engine);
  for (const char* source :
       {"exec('import subprocess')", "eval('__import__(\"socket\")')", "exec('open(\"/etc/passwd\")')",
        "exec(compile('import ctypes', 'f', 'exec'), {'__builtins__': {'__import__': __import__}})",
        "(lambda: 0).__globals__", "compile('1', 'f', 'eval').co_consts", "compile('1', 'f', 'eval').co_code"}) {
    Turn turn = session.feed(source);
    ASSERT_TRUE(turn.raised()) << source;
    const std::string& type = turn.error().type;
    EXPECT_TRUE(type == "ModuleNotFoundError" || type == "NameError" || type == "AttributeError" ||
                type == "PermissionError")
        << source << type;
  }
}

}  // namespace
}  // namespace sandboa
