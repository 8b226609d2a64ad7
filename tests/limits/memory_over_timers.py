# limits: memory=8MB
# ends: trap memory
import asyncio

loop = asyncio.new_event_loop()


def more():
    for _ in range(1000):
        loop.call_later(1, print)
    loop.call_soon(more)


more()
loop.run_forever()
