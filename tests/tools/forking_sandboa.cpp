// forking_sandboa: what `sandboa ARGUMENTS` does, again and again, each time in a fork of this process: loading the program
// and compiling the library takes longer than most test programs, with sanitizers ten times longer.
//
// A request on standard input is a line with a count and so many lines: the folder to run in, the files for standard output
// and standard error, and the arguments. Answered by two lines: the process's id at once, and at its end its exit code, or
// minus the signal that ended it. For tests/harness/run_programs.py, which ends what takes too long.
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "sandboa/sandboa.h"

namespace {

// What a process compiles once, when it is first imported: what many programs import is in all forks of this process.
constexpr const char* kOftenImported =
    "import asyncio, collections.abc, contextlib, copy, dataclasses, datetime, decimal, enum, fractions, functools\n"
    "import inspect, io, itertools, json, operator, os, pickle, random, re, sys, types, typing\n";

bool compile_library() {
  sandboa::Engine engine;
  engine.warm_up();
  sandboa::Session session(engine);
  sandboa::Turn turn = session.feed(kOftenImported);
  if (turn.raised()) std::fputs(turn.error().traceback.c_str(), stderr);
  return turn.completed();
}

bool read_line(std::string* out) {
  out->clear();
  for (int byte; (byte = std::getchar()) != EOF; out->push_back(static_cast<char>(byte))) {
    if (byte == '\n') return true;
  }
  return false;
}

bool read_request(std::vector<std::string>* out) {
  std::string line;
  if (!read_line(&line)) return false;
  out->resize(std::strtoul(line.c_str(), nullptr, 10));
  for (std::string& field : *out) {
    if (!read_line(&field)) return false;
  }
  return out->size() > 3;
}

void open_as(int descriptor, const char* path, int flags) {
  int opened = open(path, flags, 0600);
  if (opened < 0 || dup2(opened, descriptor) < 0) {
    std::perror(path);
    std::exit(sandboa::cli::kExitUsage);
  }
  close(opened);
}

[[noreturn]] void run(std::vector<std::string>& request) {
  // Errors first: what goes wrong from then on is read there.
  open_as(STDERR_FILENO, request[2].c_str(), O_WRONLY | O_CREAT | O_TRUNC);
  open_as(STDOUT_FILENO, request[1].c_str(), O_WRONLY | O_CREAT | O_TRUNC);
  open_as(STDIN_FILENO, "/dev/null", O_RDONLY);
  if (chdir(request[0].c_str()) != 0) {
    std::perror(request[0].c_str());
    std::exit(sandboa::cli::kExitUsage);
  }
  std::vector<char*> arguments;
  char name[] = "sandboa";
  arguments.push_back(name);
  for (size_t i = 3; i < request.size(); ++i) arguments.push_back(request[i].data());
  arguments.push_back(nullptr);
  std::exit(sandboa::cli::run_command_line(static_cast<int>(arguments.size()) - 1, arguments.data()));
}

}  // namespace

int main() {
  if (!compile_library()) return 1;
  std::vector<std::string> request;
  while (read_request(&request)) {
    pid_t child = fork();
    if (child < 0) {
      std::perror("fork");
      return 1;
    }
    if (child == 0) run(request);
    std::printf("%d\n", static_cast<int>(child));
    std::fflush(stdout);
    int status = 0;
    if (waitpid(child, &status, 0) != child) {
      std::perror("waitpid");
      return 1;
    }
    std::printf("%d\n", WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status));
    std::fflush(stdout);
  }
}
