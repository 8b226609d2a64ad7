import asyncio

loop = asyncio.new_event_loop()


def chain(n):
    print("chain", n)
    if n:
        loop.call_soon(chain, n - 1)


loop.call_soon(chain, 3)
loop.stop()
loop.run_forever()
print("stopped")
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
