# limits: fuel=2000000
# ends: trap fuel
# Callbacks that call themselves soon never let the loop rest; no finally clause runs after the trap.
import asyncio

loop = asyncio.new_event_loop()


def again():
    loop.call_soon(again)


async def main():
    try:
        await asyncio.sleep(1)
    finally:
        print("finally")


loop.call_soon(again)
loop.run_until_complete(main())
