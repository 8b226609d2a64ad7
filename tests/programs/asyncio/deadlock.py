# Own expectation: CPython waits for ever where Sandboa reports a deadlock.
import asyncio


async def waits(event):
    try:
        await event.wait()
    finally:
        print("finally")


async def main():
    event = asyncio.Event()
    asyncio.create_task(waits(event), name="other")
    await waits(event)


for count in range(2):
    try:
        asyncio.run(main())
    except RuntimeError as error:
        print(type(error).__name__, type(error).__module__)
        print(error)

loop = asyncio.new_event_loop()
try:
    loop.run_forever()
except RuntimeError as error:
    print(error)


async def for_ever():
    await asyncio.sleep(float("inf"))


async def crowd():
    await asyncio.gather(*(for_ever() for _ in range(15)))


try:
    loop.run_until_complete(crowd())
except RuntimeError as error:
    print(error)
print(loop.is_running())
