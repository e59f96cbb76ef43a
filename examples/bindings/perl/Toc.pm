# SPDX-License-Identifier: MIT
# libtoc for Perl, made while it is loaded from libtoc-api.json: a package for each kind of thing, a method for each
# function. Nothing needs to be released: what you hold keeps alive what it stands in. Errors are thrown as
# Toc::Error.
package Toc;
use strict;
use warnings;
use utf8;
use Carp qw(croak);
use FFI::Platypus 1.00;
use FFI::Platypus::Buffer qw(scalar_to_buffer);
use FFI::Platypus::Memory ();
use JSON::PP;
use List::Util qw(first any);

my $ffi = FFI::Platypus->new(api => 1, lib => 'libtoc.so.0');
my %NUMBERS = (int => 'sint32', int32_t => 'sint32', uint32_t => 'uint32', size_t => 'size_t', void => 'void');
my %LIMITS = (
    int => [-2**31, 2**31 - 1], int32_t => [-2**31, 2**31 - 1], uint32_t => [0, 2**32 - 1], size_t => [0, ~0]);
my $ref = $ffi->function(toc_dataset_ref => ['opaque'] => 'opaque');
my $unref = $ffi->function(toc_dataset_unref => ['opaque'] => 'void');
my $free = $ffi->function(toc_free => ['opaque'] => 'void');

sub description {
    my $path = $ENV{TOC_API} // `pkg-config --variable=api_description libtoc-core`;
    chomp $path;
    open my $file, '<:raw', $path or die "libtoc-api.json: not found by TOC_API or by pkg-config: $!";
    local $/;
    return JSON::PP->new->utf8->decode(<$file>);
}

my $api = description();
my %types = map { $_->{name} => $_ } @{$api->{types}};

sub package_of {
    my ($name) = @_;
    return 'Toc::' . join '', map { ucfirst } split /_/, $name =~ s/^toc_//r;
}

sub handle_of {
    my ($type) = @_;
    return $type =~ /(toc_\w+)/ ? $1 : undef;
}

sub borrowed {
    my ($name, $pointer, $keeper) = @_;
    return undef if !defined $pointer;
    $keeper //= bless {dataset => scalar $ref->call($pointer)}, 'Toc::Keeper';
    return bless {pointer => $pointer, keeper => $keeper}, package_of($name);
}

sub owned {
    my ($name, $pointer, $keeper) = @_;
    my $made = {dataset => $pointer};
    if ($name ne 'toc_dataset') {
        my $release = $ffi->function($types{$name}{release} => ['opaque'] => 'void');
        my $dataset = $ref->call($keeper && $keeper->{dataset});
        $made = {dataset => $dataset, pointer => $pointer, release => $release};
    }
    return bless {pointer => $pointer, keeper => bless($made, 'Toc::Keeper')}, package_of($name);
}

sub text {
    my ($bytes) = @_;
    utf8::decode($bytes) if defined $bytes;
    return $bytes;
}

# What C gets for a value, which is refused where C would take it for something else.
sub passed {
    my ($value, $parameter) = @_;
    my ($name, $type) = @$parameter{qw(name type)};
    return $value ? 1 : 0 if $parameter->{truth};
    if (my $limits = $LIMITS{$type}) {
        croak "$name: not an integer" if ref $value || ($value // '') !~ /\A-?[0-9]+\z/;
        croak "$name: $value does not fit into $type" if $value < $limits->[0] || $value > $limits->[1];
        return $value;
    }
    return $value if !defined $value;
    if (my $handle = handle_of($type)) {
        return ref $value eq package_of($handle) ? $value->{pointer} : croak "$name: not a $handle";
    }
    croak "$name: not a text" if ref $value;
    croak "$name: a text with a NUL" if !$parameter->{length} && $value =~ /\0/;
    utf8::encode($value);
    return $value;
}

sub parameter_type {
    my ($one) = @_;
    return 'opaque' if $one->{length};
    return $one->{out} ? 'opaque*' : 'opaque' if handle_of($one->{type});
    return $one->{out} ? 'uint32*' : $NUMBERS{$one->{type}} // 'string';
}

# A function as the description has it.
sub function {
    my ($entry) = @_;
    my ($returns, @params) = ($entry->{returns}, @{$entry->{params}});
    my %lengths = map { $_->{length} => 1 } grep { $_->{length} } @params;
    my $type = $NUMBERS{$returns->{type}} // ($returns->{type} eq 'const char *' ? 'string' : 'opaque');
    my $native = $ffi->function($entry->{name} => [map { parameter_type($_) } @params] => $type);
    return sub { return written($native, \@params, @_) } if any { $_->{out} && $_->{length} } @params;
    return sub {
        my @given = @_;
        my $first = first { ref } @given;
        my (@passed, @outputs, @blocks);
        for my $one (grep { !$lengths{$_->{name}} } @params) {
            if ($one->{out}) {
                push @outputs, [$one, \my $room];
                push @passed, \$room;
            } elsif ($one->{length}) {
                push @blocks, passed(shift @given, $one);
                push @passed, scalar_to_buffer($blocks[-1]);
            } else {
                push @passed, passed(shift @given, $one);
            }
        }
        my @values = result($returns, scalar $native->call(@passed), $first && $first->{keeper});
        for (@outputs) {
            my ($one, $room) = @$_;
            my $name = handle_of($one->{type});
            push @values, $name ? owned($name, $$room, $first && $first->{keeper}) : $$room;
        }
        return wantarray ? @values : $values[0];
    };
}

# The text that is written into a buffer, which is made as large as it asks for.
sub written {
    my ($native, $params, @given) = @_;
    my @passed = map { passed($given[$_], $params->[$_]) } 0 .. $#$params - 2;
    my $size = $native->call(@passed, undef, 0) + 1;
    my $room = "\0" x $size;
    $native->call(@passed, scalar_to_buffer($room));
    return text(substr $room, 0, $size - 1);
}

sub result {
    my ($returns, $value, $keeper) = @_;
    my $type = $returns->{type};
    return $value == 1 if $returns->{truth};
    return () if $type eq 'void';
    return $value < 0 ? die Toc::Error->new($value) : () if $type eq 'int';
    return text($value) if $type eq 'const char *';
    return borrowed(handle_of($type), $value, $keeper) if handle_of($type);
    return $value if $type ne 'char *';
    my $copied = defined $value ? text($ffi->cast(opaque => string => $value)) : undef;
    $free->call($value);
    return $copied;
}

# A dataset from XML files; the error tells in its diagnostics what is wrong with them.
sub load {
    my (@paths) = @_;
    my $loader = loader_new();
    for my $path (@paths) {
        eval { $loader->add_file($path) };    # finish tells what is wrong, of all files
    }
    my $dataset = eval { $loader->finish };
    return $dataset if $dataset;
    my $error = $@;
    $error->{diagnostics} = [map { $loader->diagnostic_at($_) } 0 .. $loader->diagnostic_count - 1];
    die $error;
}

# Keeps alive what the caller owns, and, with a reference of its own, the dataset that this borrows from. So it does
# not matter in which order keepers go.
package Toc::Keeper {
    sub DESTROY {
        my ($self) = @_;
        $self->{release}->call($self->{pointer}) if $self->{release};
        $unref->call($self->{dataset});
    }
}

# What all packages of things are: two are the same when type and pointer are.
package Toc::Handle {
    use overload '==' => \&same, '!=' => sub { !same(@_) }, fallback => 1;

    sub same {
        my ($self, $other) = @_;
        return ref $self eq ref $other && $self->{pointer} == $other->{pointer};
    }
}

# A negative result of a call: code, name, message, diagnostics; errno of TOC_E_IO.
package Toc::Error {
    sub new {
        my ($class, $code) = @_;
        my $errno = $!;    # before anything else is called
        my $self = bless {code => $code, name => Toc::result_name($code), message => Toc::result_message($code)}, $class;
        if ($self->{name} eq 'TOC_E_IO') {
            $self->{errno} = 0 + $errno;
            $self->{message} .= ": $errno";
        }
        return $self;
    }
}

{
    no strict 'refs';
    for my $one (map { @{$_->{constants}} } @{$api->{enums}}) {
        *{'Toc::' . $one->{name} =~ s/^TOC_//r} = sub () { $one->{value} };
    }
    # What objects do by themselves is left out, and so is the image, a block of bytes.
    my %done = map { $_ // '' => 1 } 'toc_free', 'toc_dataset_image', map { @$_{qw(ref release copy)} } values %types;
    for my $entry (grep { !$done{$_->{name}} } @{$api->{functions}}) {
        my $member = $entry->{member_of};
        my $name = $entry->{name} =~ s/^\Q@{[$member ? "${member}_" : 'toc_']}\E//r;
        *{($member ? package_of($member) : 'Toc') . "::$name"} = function($entry);
    }
    @{package_of($_) . '::ISA'} = ('Toc::Handle') for keys %types;
    for my $type (grep { $_->{at} } values %types) {
        *{package_of($type->{name}) . '::elements'} = sub {
            my ($self) = @_;
            return map { $self->at($_) } 0 .. $self->count - 1;
        };
    }
}

1;
