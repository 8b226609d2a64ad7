# What has been read before is called back by its number. Mostly these are given in turn; a pickle may give any.
import pickle

for data in (
    b"\x80\x04]q\x00(K\x01h\x00e.",  # the next one
    b"\x80\x04]q\x05(K\x01h\x05e.",  # one further on
    b"\x80\x04]q\x05(\x8c\x01a\x94h\x05h\x01e.",  # as many as there are
    b"\x80\x04](\x8c\x01aq\x00\x8c\x01bq\x00h\x00\x94h\x01e.",  # given twice
    b"\x80\x04](\x8c\x01aq\x02\x8c\x01bq\x01\x8c\x01cq\x00h\x00h\x01h\x02e.",
    b"\x80\x04](\x8c\x01a\x94\x8c\x01b\x94\x8c\x01cr\xff\xff\x00\x00h\x00h\x01j\xff\xff\x00\x00e.",
    b"(lp0\nVa\np1\nag0\nag1\na.",
    b"(lp7\nVa\np1\nag7\nag1\na.",
    b"\x80\x04h\x00.",
    b"\x80\x04](\x8c\x01a\x94h\x01e.",
    b"(lp0\ng-1\na.",
    b"(lp-1\n.",
    b"(lp0\ng3\na.",
    b"\x80\x04q\x00.",
    b"\x80\x04\x94.",
):
    try:
        print(pickle.loads(data))
    except Exception as error:
        print(type(error).__name__, error)

# Dicts get all their items at once, the same key twice included, and keys that are not plain.
for value in ({}, {1: 2}, {n: str(n) for n in range(100)}, {(1, "a"): {2.5: None}, True: [], frozenset({1}): b""}):
    print(pickle.loads(pickle.dumps(value)) == value, list(pickle.loads(pickle.dumps(value, 1))) == list(value))
print(pickle.loads(b"\x80\x04}(K\x01K\x02K\x01K\x03K\x02K\x04u."))


class Key:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return self.name == other.name

    def __hash__(self):
        return 7


same = Key("one")
again = pickle.loads(pickle.dumps([{same: 1, Key("two"): 2}, same]))
print(len(again[0]), again[0][again[1]], [key.name for key in again[0]])
