package org.policykg.query;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;

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
          .ifPresent(
              name -> {
                throw remote("FROM <" + name + ">, which is no graph of GRAPH,");
              });
    }
    new QueryGuard(permissions).walk(Algebra.compile(query));
    return query;
  }

  /** Checks the pattern of an update. */
  static void check(Element pattern, Permissions permissions) {
    new QueryGuard(permissions).walk(Algebra.compile(pattern));
  }

  private void walk(Op op) {
    Walker.walk(op, new Operators(), new Functions());
  }

  /** The refusal of what reads another file or address, to be thrown. */
  static BadInput remote(String what) {
    return new BadInput(
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
        throw remote("SERVICE");
      }
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
    }

    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(condition -> check(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
      group.getGroupVars().getExprs().values().forEach(this::check);
      group.getAggregators().stream()
          .filter(each -> each.getAggregator().getExprList() != null)
          .flatMap(each -> each.getAggregator().getExprList().getList().stream())
          .forEach(this::check);
    }

    private void check(Expr expression) {
      Walker.walk(expression, this, new Functions());
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
