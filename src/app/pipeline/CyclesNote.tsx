/** What cycles of a switch stand for, under every table of them. */
export function CyclesNote() {
  return (
    <p className="quiet">
      Cycles count for what delayed retirement. A warm switch is a share of a round trip, the
      caller’s call and loop included; the first is that switch alone, from cold, and so it can look
      cheaper.
    </p>
  );
}
