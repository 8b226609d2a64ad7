// Code around frames that calls in line and the stubs share. As enter_function() and return_value() in vm/handlers/call.h.
#pragma once

#include "jit/layout.h"

namespace sandboa::jit {

// kCode and kRegisters are those of kFrame.
inline void load_frame_state(Masm& m) {
  m.load(Reg::kCode, layout::frame(layout::kFrameCode));
  m.load(Reg::kRegisters, layout::frame(layout::kFrameRegisters));
}

// The frame record this many places behind the running one. REQUIRES: those before it are there.
inline void load_record(Masm& m, Reg to, uint32_t distance) {
  m.load(to, layout::frame(layout::kFrameNext));
  for (uint32_t step = 1; step < distance; ++step) m.load(to, {to, layout::kFrameNext});
}

// kScratch2: the end of a callee's registers. Jumps to `otherwise` where there is no room for these, no depth or no frame
// record (kScratch3). above: how many calls stand in line between the running frame and this one, which have no frames but
// could have them.
inline void require_frame(Masm& m, uint32_t above, Masm::Label otherwise) {
  m.jump_if(Condition::kAbove, Reg::kScratch2, layout::frame(layout::kFrameSegmentEnd), otherwise);
  load_record(m, Reg::kScratch3, above + 1);
  m.jump_if(Condition::kEqual, Reg::kScratch3, 0, otherwise);
  m.jump_if32(Condition::kBelow, layout::depth_left(), static_cast<int32_t>(above) + 1, otherwise);
}

// The same, and takes depth and fuel for the LoadedUnit in kScratch1, where there is enough. kArgument0 is lost.
inline void take_frame(Masm& m, Masm::Label otherwise) {
  require_frame(m, 0, otherwise);
  m.load(Reg::kArgument0, layout::slice());
  m.subtract_or_jump_if_negative(Reg::kArgument0, {Reg::kScratch1, layout::kUnitEntryFuel}, otherwise);
  m.store(layout::slice(), Reg::kArgument0);
  m.add_to_memory32(layout::depth_left(), -1);
}

// Jumps unless there are records and depth for that many frames, and room up to kScratch2 for their registers.
inline void require_frames(Masm& m, uint32_t count, Masm::Label otherwise) {
  m.jump_if(Condition::kAbove, Reg::kScratch2, layout::frame(layout::kFrameSegmentEnd), otherwise);
  for (uint32_t distance = 1; distance <= count; ++distance) {
    m.load(Reg::kScratch3, distance == 1 ? layout::frame(layout::kFrameNext) : Mem{Reg::kScratch3, layout::kFrameNext});
    m.jump_if(Condition::kEqual, Reg::kScratch3, 0, otherwise);
  }
  m.jump_if32(Condition::kBelow, layout::depth_left(), static_cast<int32_t>(count), otherwise);
}

// kScratch0: where the caller goes on, in bytecode; kScratch3, kScratch1: as from take_frame(); kArgument1: the callee's
// registers, kResult: its Function. The frame becomes the running one. kArgument0 is lost. action: all four bytes.
inline void enter_frame(Masm& m, int32_t action = layout::kCalledByNative) {
  m.store(layout::frame(layout::kFramePc), Reg::kScratch0);
  m.load(Reg::kArgument0, layout::frame(layout::kFrameSegmentEnd));
  m.move(Reg::kFrame, Reg::kScratch3);
  m.move(Reg::kCode, Reg::kScratch1);
  m.move(Reg::kRegisters, Reg::kArgument1);
  m.store(layout::frame(layout::kFrameRegisters), Reg::kRegisters);
  m.store(layout::frame(layout::kFrameCode), Reg::kCode);
  m.store(layout::frame(layout::kFrameFunction), Reg::kResult);
  m.store(layout::frame(layout::kFrameSegmentEnd), Reg::kArgument0);
  m.store32_immediate(layout::frame(layout::kFrameAction), action);
  m.store(layout::running_frame(), Reg::kFrame);
}

// kScratch1 = the first of the two places in the session's SiteCache for the guard in kScratch0 and the key in kArgument1,
// as SiteCache::first_of() has it. kScratch2 and kScratch3 are lost.
inline void find_places_of_site(Masm& m, Masm::Label if_no_cache) {
  m.load(Reg::kScratch1, layout::site_cache());
  m.jump_if(Condition::kEqual, Reg::kScratch1, 0, if_no_cache);
  m.move(Reg::kScratch2, Reg::kArgument1);
  m.shift_left(Reg::kScratch2, 6);
  m.add(Reg::kScratch2, Reg::kArgument1);
  m.move(Reg::kScratch3, Reg::kScratch0);
  m.shift_left(Reg::kScratch3, 2);
  m.add(Reg::kScratch2, Reg::kScratch3);
  m.move(Reg::kScratch3, Reg::kScratch2);
  m.shift_right(Reg::kScratch3, 7);
  m.add(Reg::kScratch2, Reg::kScratch3);
  m.bit_and(Reg::kScratch2, layout::SiteCache::kOffsetMask);
  m.add(Reg::kScratch1, Reg::kScratch2);
}

// kResult = the NativeUnit of kCode.
inline void load_native(Masm& m, Masm::Label if_none) {
  m.load(Reg::kResult, layout::unit(layout::kUnitNative));
  m.load(Reg::kResult, {Reg::kResult, 0});
  m.jump_if(Condition::kEqual, Reg::kResult, 0, if_none);
}

// At the instruction in kArgument1 of the frame that is loaded.
inline void go_on_at(Masm& m, Masm::Label if_not_native) {
  load_native(m, if_not_native);
  m.subtract(Reg::kArgument1, layout::unit(layout::kUnitCode));
  m.shift_right(Reg::kArgument1, 1);  // eight bytes an instruction, four an entry
  m.load32_at(Reg::kArgument1, Reg::kResult, Reg::kArgument1, layout::kNativeEntries);
  m.add(Reg::kArgument1, {Reg::kResult, layout::kNativeCode});
  m.jump(Reg::kArgument1);
}

// Where the running frame is.
inline void go_on(Masm& m, Masm::Label if_not_native) {
  m.load(Reg::kFrame, layout::running_frame());
  load_frame_state(m);
  m.load(Reg::kArgument1, layout::frame(layout::kFramePc));
  go_on_at(m, if_not_native);
}

// The caller's frame becomes the running one.
inline void leave_frame(Masm& m) {
  m.load(Reg::kFrame, layout::frame(layout::kFramePrevious));
  m.add_to_memory32(layout::depth_left(), 1);
  m.store(layout::running_frame(), Reg::kFrame);
  load_frame_state(m);
}

}  // namespace sandboa::jit
