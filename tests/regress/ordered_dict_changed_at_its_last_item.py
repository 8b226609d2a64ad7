# Who changes an OrderedDict while it looks at the last item is done; before that it is an error.
from collections import OrderedDict

d = OrderedDict(a=1, b=2)
for key in d:
    if key == "b":
        d["c"] = 3
print(d)
for view in (d.items(), d.values(), d.keys()):
    count = 0
    for each in view:
        count += 1
        if count == len(d):
            d.move_to_end("a", last=False)
    print(count, list(d))
for walk in (d, reversed(d), d.items(), reversed(d.items())):
    try:
        for each in walk:
            d.move_to_end("b")
    except RuntimeError as error:
        print(error)
while d:
    print(d.popitem(last=False))
try:
    d.popitem()
except KeyError as error:
    print(error)
