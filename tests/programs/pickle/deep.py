import pickle

nested = []
for _ in range(100_000):
    nested = [nested]
try:
    pickle.dumps(nested)
except RecursionError as error:
    print("RecursionError")
packed = b"]" * 50_000 + b"a" * 49_999 + b"."
made, depth = pickle.loads(packed), 0
while made:
    made, depth = made[0], depth + 1
print(depth)
