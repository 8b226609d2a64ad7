import asyncio


def leave(error):
    raise error


loop = asyncio.new_event_loop()
for error in (SystemExit(1), KeyboardInterrupt()):
    loop.call_soon(print, "before")
    loop.call_soon(leave, error)
    loop.call_soon(print, "kept for the next run")
    try:
        loop.run_forever()
    except BaseException as caught:
        print(repr(caught))
    loop.call_soon(loop.stop)
    loop.run_forever()
loop.close()
