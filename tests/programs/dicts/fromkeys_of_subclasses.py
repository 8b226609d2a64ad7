# fromkeys() makes the dict by calling the class and stores through its __setitem__.
class Logged(dict):
    def __init__(self, *arguments):
        print("init", arguments)
        super().__init__(*arguments)

    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


class Ready(dict):
    def __new__(cls):
        made = {"made": "elsewhere"}
        return made


print(Logged.fromkeys("ab", 1))
print(Logged.fromkeys([]), Logged().fromkeys({1: 2}))
print(Ready.fromkeys([1]), type(Ready.fromkeys([1])))
shared = dict.fromkeys(range(3), [])
shared[0].append("seen by all")
print(shared)
print(dict.fromkeys({3, 3}), dict.fromkeys(iter("xx"), 0), dict.fromkeys(dict(a=1)))


class Refuses(dict):
    def __setitem__(self, key, value):
        raise PermissionError(key)


try:
    Refuses.fromkeys(["k"])
except PermissionError as error:
    print(error)
r = Refuses(k=1)
r.update(l=2)
r |= {"m": 3}
r.setdefault("n", 4)
print(r)
