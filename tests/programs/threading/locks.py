import threading

L = threading.Lock(); print(L.acquire(), L.locked(), L.acquire(False), L.release(), L.locked())
try: L.release()
except RuntimeError as e: print(e)
with L: print(L.locked())
R = threading.RLock(); print(R.acquire(), R.acquire(), R.release(), R.release())
try: R.release()
except RuntimeError as e: print(e)
