# A PickleBuffer shows its bytes, and stays as it was when a view of it is released.
import pickle
b = bytearray(b"abc")
p = pickle.PickleBuffer(b)
m = memoryview(p)
print(m.tobytes(), m.readonly, bytes(p))
m[0] = 65
print(b)
m.release()
q = pickle.PickleBuffer(p)
print(q.raw().tobytes(), pickle.loads(pickle.dumps(q, 5)))
p.release()
try: memoryview(p)
except ValueError as e: print(e)
import pickle, io
for x in (5, "x"):
    try: pickle.PickleBuffer(x)
    except TypeError as e: print(e)
    try: pickle.loads(x)
    except TypeError as e: print(e)
