package org.policykg.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * Makes the tree of an index from tuples, from its leaves up.
 *
 * @param index an empty one
 * @param memory how many bytes sorting may take
 */
record IndexPacking(TupleIndex index, TupleFile tuples, Path folder, long memory) {
  /** The names of the columns, in the order of the files. */
  private static final String TRIPLE = "SPO";

  private static final String QUAD = "GSPO";

  void run() throws IOException {
    try (TupleFile runs = new TupleFile(folder.resolve(index.getName()))) {
      SortedTuples sorted = new SortedTuples(tuples, columns(), runs, memory);
      BPlusTree tree = LoaderOps.idxBTree(index);
      Iterator<Record> records = Iter.map(sorted, tuple -> record(tree.getRecordFactory(), tuple));
      CoLib.executeWrite(index, () -> pack(records, tree));
    }
  }

  /** Which column of the file is each one of the index, as its name says: POS, GPOS and so on. */
  private int[] columns() {
    String order = index.getName().length() == QUAD.length() ? QUAD : TRIPLE;
    return index.getName().chars().map(order::indexOf).toArray();
  }

  private static Record record(RecordFactory factory, long[] tuple) {
    byte[] key = new byte[tuple.length * Long.BYTES];
    ByteBuffer bytes = ByteBuffer.wrap(key);
    for (long number : tuple) {
      bytes.putLong(number);
    }
    return factory.create(key);
  }

  private static void pack(Iterator<Record> records, BPlusTree tree) {
    BPlusTreeRewriter.packIntoBPlusTree(
        records,
        tree.getParams(),
        tree.getRecordFactory(),
        tree.getStateManager().getBufferChannel(),
        tree.getNodeManager().getBlockMgr(),
        tree.getRecordsMgr().getBlockMgr());
  }
}
