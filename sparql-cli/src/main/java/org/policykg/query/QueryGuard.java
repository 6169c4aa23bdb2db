package org.policykg.query;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Refuses what a query does beyond reading its graph: it may come from a stranger, and a file or an
 * inner address that it names would be read with the user's rights.
 */
final class QueryGuard {
  private final Permissions permissions;

  private QueryGuard(Permissions permissions) {
    this.permissions = permissions;
  }

  /**
   * The query, if it is allowed.
   *
   * @throws BadInput that says what is refused and which option allows it
   */
  static Query check(Query query, Permissions permissions, OpenGraph graph) {
    if (!permissions.remote()) {
      Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
          .filter(name -> !graph.holds(NodeFactory.createURI(name)))
          .findFirst()
          .ifPresent(name -> refuseRemote("FROM <" + name + ">, which is no graph of GRAPH,"));
    }
    QueryGuard guard = new QueryGuard(permissions);
    Walker.walk(Algebra.compile(query), guard.new Operators(), guard.new Functions());
    return query;
  }

  private static void refuseRemote(String what) {
    throw new BadInput(
        "the query is refused: "
            + what
            + " would read another file or address; --allow-remote allows it");
  }

  private void checkJava(String iri) {
    if (!permissions.java() && iri.startsWith(ARQConstants.javaClassURIScheme)) {
      throw new BadInput(
          "the query is refused: <" + iri + "> would run a Java class; --allow-java allows it");
    }
  }

  private final class Operators extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      if (!permissions.remote()) {
        refuseRemote("SERVICE");
      }
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
    }

    @Override
    public void visit(OpGroup group) {
      group.getAggregators().stream()
          .filter(each -> each.getAggregator().getExprList() != null)
          .flatMap(each -> each.getAggregator().getExprList().getList().stream())
          .forEach(expr -> Walker.walk(expr, this, new Functions()));
    }

    private void checkPredicate(Node predicate) {
      if (predicate.isURI()) {
        checkJava(predicate.getURI());
      }
    }
  }

  private final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function.getFunctionIRI() != null) {
        checkJava(function.getFunctionIRI());
      }
    }
  }
}
