# Own expectation: the CPython that is the oracle makes no event loops of its own.
import asyncio
import warnings

warnings.simplefilter("ignore")


class Telling(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("new")
        return super().new_event_loop()

    def set_event_loop(self, loop):
        print("set", loop is None)
        super().set_event_loop(loop)

    def get_event_loop(self):
        print("get")
        return super().get_event_loop()


asyncio.set_event_loop_policy(Telling())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)


async def main():
    return asyncio.get_event_loop() is loop


print(loop.run_until_complete(main()))
loop.close()
asyncio.set_event_loop(None)
asyncio.set_event_loop_policy(None)
loop = asyncio.new_event_loop()
print(loop.run_until_complete(main()))
loop.close()
