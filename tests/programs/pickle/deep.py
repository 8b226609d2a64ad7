# Own expectation: how deep the oracle goes depends on its stack. Reading needs no depth; writing is bounded, by 10,000 levels or the recursion limit.
import pickle

nested = []
for _ in range(30_000):
    nested = [nested]
try:
    pickle.dumps(nested)
except RecursionError as error:
    print("RecursionError")
packed = b"]" * 2_000 + b"a" * 1_999 + b"."
made, depth = pickle.loads(packed), 0
while made:
    made, depth = made[0], depth + 1
print(depth)
