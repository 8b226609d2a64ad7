import copy
import copyreg
import re

p = re.compile("(?P<n>a)", re.I)
reduce = copyreg.dispatch_table[re.Pattern]
make, arguments = reduce(p)
print(arguments, make(*arguments) is p, make.__module__, make.__name__)
copied = copy.deepcopy([p, {"key": p.match("A")}])
print(copied, copied[0] is p)
error = re.PatternError("text", "a(", 1)
again = copy.copy(error)
print(again, again.msg, again.pattern, again.pos, type(again) is re.PatternError)
flag = copy.deepcopy(re.I | re.M)
print(flag, flag is (re.I | re.M), copy.copy(re.X) is re.X)
