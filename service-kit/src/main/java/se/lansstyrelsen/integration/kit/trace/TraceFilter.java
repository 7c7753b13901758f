package se.lansstyrelsen.integration.kit.trace;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Every request has a trace and every answer returns it (SPA.02, SPA.04). */
@Provider
@PreMatching
@Priority(1)
public class TraceFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var trace = Trace.continuing(request.getHeaderString(Trace.HEADER)).enter();
        request.setProperty(Trace.HEADER, trace);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var trace = request.getProperty(Trace.HEADER) instanceof Trace held ? held : Trace.current();
        response.getHeaders().putSingle(Trace.HEADER, trace.header());
    }
}
