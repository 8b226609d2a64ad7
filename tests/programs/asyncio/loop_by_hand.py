import asyncio

loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed())
loop.call_soon(print, "first")
loop.call_later(2, print, "third")
loop.call_later(1, print, "second")
loop.call_at(3, loop.stop)
loop.run_forever()
print(loop.time())
future = loop.create_future()
loop.call_soon(future.set_result, 5)
print(loop.run_until_complete(future))
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(loop.create_future())
except RuntimeError as error:
    print(error)
loop.close()
loop.close()
try:
    loop.call_soon(print)
except RuntimeError as error:
    print(error)
