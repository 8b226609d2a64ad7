"""A tool with sub-commands, each with options of its own, parsed in two steps."""
import getopt
import shlex


class Usage(Exception):
    def __init__(self, message):
        super().__init__(message)
        self.message = message


COMMANDS = {
    "commit": ("m:av", ["message=", "all", "amend", "author="]),
    "log": ("n:p", ["max-count=", "oneline", "format=?", "graph"]),
    "add": ("Af", ["all", "force"]),
}
GLOBAL = ("C:hV", ["help", "version", "config="])


def collect(pairs):
    found = {}
    for option, value in pairs:
        key = option.lstrip("-")
        if key in found:
            found[key] = [*found[key], value] if isinstance(found[key], list) else [found[key], value]
        else:
            found[key] = value or True
    return found


def run(line):
    try:
        options, rest = getopt.getopt(shlex.split(line), *GLOBAL)
        settings = collect(options)
        if settings.keys() & {"h", "help"}:
            return "usage: tool [options] " + "|".join(COMMANDS)
        if not rest:
            raise Usage("no command")
        command, *arguments = rest
        if command not in COMMANDS:
            raise Usage(f"unknown command {command!r}")
        options, files = getopt.gnu_getopt(arguments, *COMMANDS[command])
        return command, settings, collect(options), files
    except getopt.GetoptError as error:
        return f"tool: {error.msg}; see --help" + (f" (near {error.opt})" if error.opt else "")
    except Usage as error:
        return f"tool: {error.message}"


for line in ("", "-h", "--hel commit", "commit -m 'first one'", "commit file -am text other", "commit --am --auth 'A <a@b>' -v -v", "commit -m", "-C dir -C other log -n 3 -- -p", "log --format --oneline", "log --format=full a --graph b -pn2", "log --max 5 --max=6", "--config a=b --config c add -Af x y", "add --for --all .", "add --x", "stash", "-x add", "--ver=1 add", "add -m x", "commit --a x", "log '' ' '"):
    print(line or "(nothing)", "->", run(line))
