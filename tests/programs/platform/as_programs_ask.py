"""What programs do with platform: choosing folders and commands by system, a report, user agents, feature flags."""
import json
import platform
import sys
from unittest import mock


def config_folder(home="~"):
    match platform.system():
        case "Windows":
            return home + r"\AppData"
        case "Darwin":
            return home + "/Library"
        case "Linux" | "FreeBSD":
            return home + "/.config"
        case other:
            return home + "/." + ("known" if other else "unknown")


for name in ("Windows", "Darwin", "Linux", "FreeBSD", "Plan9", ""):
    with mock.patch("platform.system", return_value=name):
        print(name or "(none)", config_folder(), config_folder("H"))
print(config_folder().startswith("~"))
COMMANDS = {"Windows": "cls", "Darwin": "clear", "Linux": "clear"}
with mock.patch.object(platform, "system", side_effect=["Windows", "Linux", "Other"]):
    print([COMMANDS.get(platform.system(), "none") for _ in range(3)])


def report():
    functions = ("system", "node", "release", "version", "machine", "processor", "platform", "python_version", "python_implementation", "python_compiler")
    return {name: getattr(platform, name)() for name in functions}


info = report()
print(list(info), {type(value).__name__ for value in info.values()}, json.loads(json.dumps(info)) == info)
with mock.patch.multiple(platform, system=lambda: "S", release=lambda: "1", machine=lambda: "m", python_version=lambda: "3.14.0", python_implementation=lambda: "P"):
    agent = f"tool/2.0 {platform.python_implementation()}/{platform.python_version()} ({platform.system()} {platform.release()}; {platform.machine()})"
    print(agent)
agent = f"tool/2.0 ({platform.system()}; {platform.python_implementation()})"
print(agent.startswith("tool/2.0 ("), agent.endswith(")"), "\n" not in agent)
is_windows = platform.system() == "Windows"
is_64_bit = platform.architecture()[0] == "64bit"
print(is_windows, type(is_64_bit).__name__, platform.system().lower().startswith("win"), sys.platform.startswith("win"))
print(platform.platform() == platform.platform(False, False), isinstance(platform.platform(True), str), isinstance(platform.platform(terse=1), str), " " in platform.platform())
suffix = {"Windows": ".dll", "Darwin": ".dylib"}.get(platform.system(), ".so")
print("lib" + suffix, ";" if platform.system() == "Windows" else ":")
