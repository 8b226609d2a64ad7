# width: what fits on a line stays, what does not is broken, with the brackets on the same line as the first and last item.
import pprint

data = {"name": "value", "numbers": list(range(12)), "nested": {"a": (1, 2, 3), "b": [["x", "y"], ["z"]]}, "text": "words and more words"}
for width in (1, 20, 30, 45, 80, 200):
    print("width", width)
    pprint.pprint(data, width=width)
print(pprint.pformat([1, 2], width=6), pprint.pformat([1, 2], width=5), sep="\n")
print(pprint.pformat(list(range(30)), width=40, compact=True))
print(pprint.pformat({n: n * n for n in range(12)}, width=30, compact=True))
print(pprint.pformat([list(range(5))] * 3, width=18, compact=True))
for wrong in (0, -5):
    try:
        pprint.pformat(1, width=wrong)
    except ValueError as error:
        print(error)
