import getopt

CASES = [
    (["-a", "1", "-b", "rest"], "a:b", []),
    (["-ab1", "x", "-c"], "ab:c", []),
    (["--long", "--with=3", "--with", "4", "x"], "", ["long", "with="]),
    (["--lo", "--wi=3"], "", ["long", "with="]),
    (["--l"], "", ["long", "last"]),
    (["--long=3"], "", ["long"]),
    (["--with"], "", ["with="]),
    (["-a"], "a:", []),
    (["-z"], "a", []),
    (["--none"], "a", ["some"]),
    (["-a", "--", "-b"], "ab", []),
    (["-"], "a", []),
    (["x", "-a"], "a", []),
    (["--opt", "--opt=5"], "", ["opt=?"]),
    (["-a", "-a5"], "a::", []),
]
for args, short, long in CASES:
    for function in getopt.getopt, getopt.gnu_getopt:
        for form in short, "+" + short:
            try:
                print(args, form, long, function(args, form, long))
            except getopt.GetoptError as error:
                print(args, form, long, error, repr(error.msg), repr(error.opt))
print(getopt.gnu_getopt(["x", "-a", "y"], "-a"), getopt.error is getopt.GetoptError, getopt.getopt(["--x"], "", "x"))
