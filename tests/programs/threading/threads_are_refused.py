import threading

t = threading.Thread(target=print, args=(1,), name="n"); print(t.name, t.daemon, t.is_alive(), t.ident, t.run(), t)
try: threading.Thread(target=len, daemon=True).start()
except RuntimeError as e: print(str(e)[:22])
try: t.join()
except RuntimeError as e: print(e)
print(threading.Barrier(1).wait(), sorted(threading.__all__)[:3])

