# limits: fuel=500000
# ends: trap fuel
# Neither an `async with` nor an `async for` nor a finally clause runs on after the trap.
class Manager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *arguments):
        print("left")


async def forever():
    try:
        while True:
            yield 1
    finally:
        print("finally")


async def main():
    async with Manager():
        async for item in forever():
            pass


main().send(None)
