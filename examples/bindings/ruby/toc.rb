# SPDX-License-Identifier: MIT
# frozen_string_literal: true

# libtoc for Ruby, made while it is loaded from libtoc-api.json: a class for each kind of thing, a method for each
# function. Nothing needs to be released: what you hold keeps alive what it stands in. Errors are exceptions.
require 'fiddle'
require 'json'

module Toc
  LIBRARY = Fiddle.dlopen('libtoc.so.0')
  API = JSON.parse(File.read(ENV['TOC_API'] || `pkg-config --variable=api_description libtoc-core`.chomp))
  TYPES = API['types'].to_h { |type| [type['name'], type] }
  POINTER, SIZE = Fiddle::TYPE_VOIDP, Fiddle::TYPE_SIZE_T
  NUMBERS = { 'int' => Fiddle::TYPE_INT, 'int32_t' => Fiddle::TYPE_INT32_T, 'uint32_t' => -Fiddle::TYPE_INT32_T,
              'size_t' => SIZE, 'void' => Fiddle::TYPE_VOID }.freeze

  def self.native(name, inputs, result)
    Fiddle::Function.new(LIBRARY[name], inputs, result)
  end

  REF = native('toc_dataset_ref', [POINTER], POINTER)
  UNREF = native('toc_dataset_unref', [POINTER], Fiddle::TYPE_VOID)
  FREE = native('toc_free', [POINTER], Fiddle::TYPE_VOID)
  NAME, MESSAGE = %w[toc_result_name toc_result_message].map { |name| native(name, [Fiddle::TYPE_INT], POINTER) }

  # A negative result of a call; of E_IO errno tells why.
  class Error < StandardError
    attr_reader :code, :name, :errno
    attr_accessor :diagnostics

    def initialize(code)
      errno = Fiddle.last_error # before anything else is called
      @code, @name, @diagnostics = code, NAME.call(code).to_s, []
      @errno = errno if @name == 'TOC_E_IO'
      super([MESSAGE.call(code).to_s, *(SystemCallError.new(nil, errno).message if @errno)].join(': '))
    end
  end

  # Keeps alive what the caller owns, and, with a reference of its own, the dataset that this borrows from. So it does
  # not matter in which order the garbage collector finds keepers.
  class Keeper
    attr_reader :dataset

    def initialize(dataset, pointer = nil, release = nil)
      @dataset = dataset
      ObjectSpace.define_finalizer(self, Keeper.finalizer(dataset.to_i, pointer.to_i, release))
    end

    def self.finalizer(dataset, pointer, release)
      proc do
        release&.call(pointer)
        UNREF.call(dataset)
      end
    end
  end

  # A pointer of libtoc and the keeper of what it points to.
  class Handle
    attr_reader :pointer, :keeper

    def initialize(pointer, keeper)
      @pointer, @keeper = pointer, keeper
    end

    def ==(other)
      other.instance_of?(self.class) && pointer == other.pointer
    end
    alias eql? ==

    def hash
      pointer.hash
    end
  end

  # What has a count and elements.
  module Sequence
    include Enumerable

    def each
      count.times { |position| yield at(position) }
    end
  end

  def self.class_of(name)
    const_get(name.delete_prefix('toc_').split('_').map(&:capitalize).join)
  end

  def self.handle_of(c_type)
    c_type[/toc_\w+/]
  end

  def self.borrowed(name, pointer, keeper)
    class_of(name).new(pointer, keeper || Keeper.new(REF.call(pointer))) unless pointer.null?
  end

  def self.owned(name, pointer, keeper)
    return class_of(name).new(pointer, Keeper.new(pointer)) if name == 'toc_dataset'

    release = native(TYPES[name]['release'], [POINTER], Fiddle::TYPE_VOID)
    class_of(name).new(pointer, Keeper.new(REF.call(keeper&.dataset), pointer, release))
  end

  def self.text(pointer)
    pointer.null? ? nil : pointer.to_s.force_encoding('UTF-8')
  end

  # A function as the description has it.
  class Function
    def initialize(entry)
      @entry, @returns, @params = entry, entry['returns'], entry['params']
      @lengths = @params.filter_map { |one| one['length'] }
      @native = Toc.native(entry['name'], @params.map { |one| NUMBERS[one['type']] || POINTER },
                           NUMBERS[@returns['type']] || POINTER)
    end

    def call(*given)
      return written(given) if @params.any? { |one| one['out'] && one['length'] }

      keeper = given.find { |one| one.is_a?(Handle) }&.keeper
      outputs, passed = [], []
      @params.each { |one| pass(one, given, passed, outputs) }
      values = result(@native.call(*passed), keeper)
      outputs.each do |one, room|
        name = Toc.handle_of(one['type'])
        values << (name ? Toc.owned(name, room.ptr, keeper) : room[0, 4].unpack1('L'))
      end
      values.size > 1 ? values : values.first
    end

    private

    def pass(one, given, passed, outputs)
      return if @lengths.include?(one['name'])

      if one['out']
        outputs << [one, Fiddle::Pointer.malloc(8, Fiddle::RUBY_FREE)]
        passed << outputs.last[1]
      else
        value = given.shift
        passed << converted(one, value)
        passed << value.bytesize if one['length']
      end
    end

    # What C gets for a value, which is refused where C would take it for something else; Fiddle refuses large numbers.
    def converted(one, value)
      return { true => 1, false => 0 }.fetch(value, value) if one['truth']

      name, number = Toc.handle_of(one['type']), NUMBERS[one['type']]
      return if value.nil? && !number

      kind = name ? Toc.class_of(name) : number ? Integer : String
      raise TypeError, "#{one['name']}: #{value.inspect} is no #{kind}" unless value.is_a?(kind)
      raise ArgumentError, "#{one['name']}: a text with a NUL" if kind == String && !one['length'] && value.include?("\0")

      name ? value.pointer : value
    end

    # The text that is written into a buffer, which is made as large as it asks for.
    def written(given)
      passed = given.zip(@params).map { |value, one| converted(one, value) }
      passed << nil while passed.size < @params.size - 2
      room = "\0" * (@native.call(*passed, nil, 0) + 1)
      @native.call(*passed, room, room.bytesize)
      room.chop.force_encoding('UTF-8')
    end

    def result(value, keeper)
      return [value == 1] if @returns['truth']

      case @returns['type']
      when 'void' then []
      when 'int' then value.negative? ? raise(Error, value) : []
      when 'const char *' then [Toc.text(value)]
      when 'char *' then [Toc.text(value)].tap { FREE.call(value) }
      when /toc_/ then [Toc.borrowed(Toc.handle_of(@returns['type']), value, keeper)]
      else [value]
      end
    end
  end

  TYPES.each_key { |name| const_set(name.delete_prefix('toc_').split('_').map(&:capitalize).join, Class.new(Handle)) }
  API['enums'].flat_map { |enum| enum['constants'] }.each do |one|
    const_set(one['name'].delete_prefix('TOC_'), one['value'])
  end
  # What objects do by themselves is left out, and so is the image, a block of bytes.
  DONE = TYPES.values.flat_map { |type| type.values_at('ref', 'release', 'copy') } + %w[toc_free toc_dataset_image]
  # All others by the names that they have in C.
  FUNCTIONS = API['functions'].reject { |entry| DONE.include?(entry['name']) }
                              .to_h { |entry| [entry['name'], Function.new(entry)] }.freeze
  API['functions'].each do |entry|
    function, member = FUNCTIONS[entry['name']], entry['member_of']
    next unless function

    if member
      name = entry['name'].delete_prefix("#{member}_")
      class_of(member).define_method(name) { |*given| function.call(self, *given) }
    else
      define_singleton_method(entry['name'].delete_prefix('toc_')) { |*given| function.call(*given) }
    end
  end
  TYPES.each { |name, type| class_of(name).include(Sequence) if type['at'] }

  # A dataset from XML files; the error tells in its diagnostics what is wrong with them.
  def self.load(*paths)
    loader = loader_new
    paths.each do |path|
      loader.add_file(path)
    rescue Error
      next # finish tells what is wrong, of all files
    end
    loader.finish
  rescue Error => e
    e.diagnostics = Array.new(loader.diagnostic_count) { |i| loader.diagnostic_at(i) }
    raise
  end
end
