"""Long options by their beginnings: every prefix of every option, the exact match among longer ones."""
import getopt

LONG = ["file=", "filter=", "find", "fin", "force", "format=?", "quiet", "q", "quick="]
names = sorted({option.rstrip("=?") for option in LONG})
prefixes = sorted({name[:length] for name in names for length in range(1, len(name) + 1)})
for prefix in prefixes:
    results = []
    for argument in (f"--{prefix}", f"--{prefix}=v"):
        try:
            options, rest = getopt.getopt([argument, "next"], "", LONG)
            results.append(f"{options} {rest}")
        except getopt.GetoptError as error:
            results.append(f"{error} [{error.opt}]")
    print(prefix, "|", *results, sep="  ")
for argument in ("--filex", "--", "--=", "--f ile", "--FILE", "--q=", "--quickly", "--fil e"):
    try:
        print(repr(argument), *getopt.getopt([argument, "n"], "", LONG))
    except getopt.GetoptError as error:
        print(repr(argument), error, repr(error.opt))
unique = {}
for prefix in prefixes:
    matching = [name for name in names if name.startswith(prefix)]
    if len(matching) == 1 or prefix in matching:
        unique.setdefault(prefix if prefix in matching else matching[0], []).append(prefix)
for name, found in unique.items():
    for prefix in found:
        option = getopt.getopt([f"--{prefix}", "x"], "", LONG)[0][0][0]
        assert option == "--" + name, (prefix, option)
print({name: min(found, key=len) for name, found in unique.items()})
for long in (["a", "a="], ["a=", "a"], ["ab", "ab"], ["ab=", "ab=?"], ["", "x"], ["=", "x"], ["no-x", "no-y", "no"], ["x=y"]):
    for argument in ("--a", "--ab", "--", "--no", "--no-", "--no-x", "--x", "--x=1"):
        try:
            print(long, argument, *getopt.getopt([argument, "v"], "", long), end="; ")
        except getopt.GetoptError as error:
            print(error, end="; ")
    print()
